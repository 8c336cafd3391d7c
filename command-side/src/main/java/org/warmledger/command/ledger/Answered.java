package org.warmledger.command.ledger;

import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;

/**
 * A command that was written before: its request was sent again, and nothing is decided anew.
 *
 * @param written what it answered then
 * @param request what was asked for then
 */
public record Answered(Written written, String request) {

  /**
   * What it answers whoever asks for the same again.
   *
   * @throws RuntimeException IDEMPOTENCY_KEY_REUSED when something else was asked for then
   */
  public Written to(RetryKey asked) {
    if (!request.equals(asked.request())) {
      throw Refusal.of(RejectionCode.IDEMPOTENCY_KEY_REUSED);
    }
    return written;
  }

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
