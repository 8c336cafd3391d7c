package org.warmledger.command.decision;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * Carries a {@link Rejection} out of a handler. The exception is Axon's own, because through Axon
 * Server only its details arrive with their type.
 */
public final class Refusal {

  private Refusal() {}

  /** To be thrown by a handler. */
  public static CommandExecutionException of(Rejection rejection) {
    return new CommandExecutionException(rejection.code().name(), null, rejection);
  }

  /** To be thrown by a handler. */
  public static CommandExecutionException of(RejectionCode code) {
    return of(Rejection.of(code));
  }

  /** Refuses what there is a reason against. */
  public static void raise(Rejection rejection) {
    throw of(rejection);
  }

  /** Refuses what there is a reason against. */
  public static void raise(RejectionCode code) {
    throw of(code);
  }

  /** To be thrown when a failure of the store amounts to a refusal. */
  public static CommandExecutionException of(RejectionCode code, Throwable cause) {
    return new CommandExecutionException(code.name(), cause, Rejection.of(code));
  }

  /** The rejection that a failed command carries, if that is why it failed. */
  public static Optional<Rejection> in(Throwable failure) {
    return failure instanceof CommandExecutionException refused
        ? refused
            .<Object>getDetails()
            .filter(Rejection.class::isInstance)
            .map(Rejection.class::cast)
        : Optional.empty();
  }
}
