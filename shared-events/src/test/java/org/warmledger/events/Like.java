package org.warmledger.events;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a record like another, but for what a test is about: {@code
 * Like.bare(CaseVisited.class).with(CaseVisited::money, new Money(50_000)).made()}. So a test names
 * nothing that it doesn't care for, and a component that is added later changes no test.
 */
public final class Like<R extends Record> {

  /** A component, named by its accessor. */
  @FunctionalInterface
  public interface Component<R, V> extends Function<R, V>, Serializable {}

  private final R original;
  private final Map<String, Object> changed = new HashMap<>();

  private Like(R original) {
    this.original = original;
  }

  public static <R extends Record> Like<R> the(R original) {
    return new Like<>(original);
  }

  /** Like the sample of that kind, which says everything that may be said. */
  public static <E extends Record & LedgerEvent> Like<E> sample(Class<E> kind) {
    return the(kind.cast(Samples.byType().get(kind)));
  }

  /** Like the sample of that kind, without what may be absent anywhere in it. */
  public static <E extends Record & LedgerEvent> Like<E> bare(Class<E> kind) {
    return the(kind.cast(Components.bare(Samples.byType().get(kind))));
  }

  public <V> Like<R> with(Component<R, V> component, V value) {
    changed.put(nameOf(component), value);
    return this;
  }

  /** The same where only the name of the component is known: of events of whatever kind. */
  public Like<R> with(String component, Object value) {
    changed.put(component, value);
    return this;
  }

  /** The record. */
  @SuppressWarnings("unchecked")
  public R made() {
    return (R)
        Components.made(
            original,
            component ->
                changed.containsKey(component.getName())
                    ? changed.get(component.getName())
                    : Components.valueOf(component, original));
  }

  private static String nameOf(Component<?, ?> component) {
    try {
      Method replacement = component.getClass().getDeclaredMethod("writeReplace");
      replacement.setAccessible(true);
      return ((SerializedLambda) replacement.invoke(component)).getImplMethodName();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("name a component by its accessor", e);
    }
  }
}
