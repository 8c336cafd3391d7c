package org.warmledger.command.decision;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a decider: what happens, or why it may not.
 *
 * @param <E> kind of event
 */
public sealed interface Decision<E> {

  /** It happens. No event at all says that it is already so. */
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused<E>(Rejection rejection) implements Decision<E> {}

  static <E> Decision<E> accept(E event) {
    return new Accepted<>(List.of(event));
  }

  static <E> Decision<E> alreadySo() {
    return new Accepted<>(List.of());
  }

  /** It may not happen. */
  static <E> Decision<E> reject(RejectionCode code) {
    return new Refused<>(Rejection.of(code));
  }

  /** It may not happen, and this says why. */
  static <E> Decision<E> reject(Rejection rejection) {
    return new Refused<>(rejection);
  }

  /** What follows from it, if it happens. */
  default <F> Decision<F> map(Function<E, F> next) {
    return switch (this) {
      case Accepted<E> accepted -> new Accepted<>(accepted.events().stream().map(next).toList());
      case Refused<E> refused -> new Refused<>(refused.rejection());
    };
  }

  /**
   * The events.
   *
   * @throws org.axonframework.commandhandling.CommandExecutionException when it may not happen
   */
  default List<E> orRefuse() {
    return switch (this) {
      case Accepted<E> accepted -> accepted.events();
      case Refused<E> refused -> throw Refusal.of(refused.rejection());
    };
  }
}
