package org.warmledger.query.statistics.filling;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is found when somebody needs it, and then kept. */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> find;
  private Optional<T> found = Optional.empty();

  private Once(Supplier<T> find) {
    this.find = find;
  }

  public static <T> Supplier<T> of(Supplier<T> find) {
    return new Once<>(find);
  }

  @Override
  public T get() {
    if (found.isEmpty()) {
      found = Optional.of(find.get());
    }
    return found.get();
  }
}
