package org.warmledger.command.ledger;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A command that was written before: its request was sent again, and nothing is decided anew.
 *
 * @param written what it answered then
 * @param request what was asked for then
 */
public record Answered(Written written, String request) {

  CommandExecutionException ended() {
    return new CommandExecutionException("answered before", null, this);
  }

  /** The earlier answer that ended a command, if that is why it ended. */
  public static Optional<Answered> in(Throwable failure) {
    return failure instanceof CommandExecutionException ended
        ? ended.<Object>getDetails().filter(Answered.class::isInstance).map(Answered.class::cast)
        : Optional.empty();
  }
}
