package org.warmledger.platform.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Loads a stream on from a state that somebody holds of it, as from a snapshot: only what has been
 * written since is read. A store of another kind reads all of it, and comes to the same.
 */
public final class ReadOn {

  private static final ScopedValue<DomainEventMessage<?>> HELD = ScopedValue.newInstance();

  private ReadOn() {}

  /** Loads what the state is of; whatever else is read meanwhile is read whole. */
  public static <T> T from(DomainEventMessage<?> held, Supplier<T> load) {
    return ScopedValue.where(HELD, held).call(load::get);
  }

  static Optional<DomainEventMessage<?>> heldOf(String stream) {
    return HELD.isBound() && HELD.get().getAggregateIdentifier().equals(stream)
        ? Optional.of(HELD.get())
        : Optional.empty();
  }
}
