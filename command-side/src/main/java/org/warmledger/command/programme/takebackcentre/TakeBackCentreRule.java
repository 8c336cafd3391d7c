package org.warmledger.command.programme.takebackcentre;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.CentreState;
import org.warmledger.events.CentreEvent;
import org.warmledger.events.CentreStatementReversed;

/** What was stated last is taken back, and what was stated before it holds again (C29). */
final class TakeBackCentreRule {

  private TakeBackCentreRule() {}

  static Decision<CentreEvent> decide(TakeBackCentre command, CentreState state) {
    if (state.takenBack().contains(command.statement())) {
      return Decision.alreadySo();
    }
    return stated(command, state)
        .map(known -> decide(command, state, known))
        .orElseGet(() -> Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK));
  }

  private static Optional<CentreState.Statement> stated(TakeBackCentre command, CentreState state) {
    return state.standing().stream()
        .filter(known -> known.sequence() == command.statement())
        .findFirst();
  }

  private static Decision<CentreEvent> decide(
      TakeBackCentre command, CentreState state, CentreState.Statement known) {
    if (!state.standing().getLast().equals(known)) {
      return Decision.reject(RejectionCode.FACT_RESTED_ON);
    }
    return command.occurredOn().isBefore(known.said().occurredOn())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(
            new CentreStatementReversed(
                known.said().union(),
                known.sequence(),
                known.said().occurredOn(),
                command.reason(),
                command.reversedBy(),
                command.occurredOn()));
  }
}
