package org.warmledger.command.cases.takebackclosure;

import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftingRule;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ClosureReversed;

/**
 * A closed file is open again from the day it was opened, as if nobody had closed it (C29), by
 * other hands than aid on its way went through (C13).
 */
public final class TakeBackClosureRule {

  private TakeBackClosureRule() {}

  public static Decision<CaseEvent> decide(TakeBackClosure command, CaseState state) {
    return LiftingRule.decide(command.reversedBy(), state, reopened(command, state));
  }

  private static Decision<CaseEvent> reopened(TakeBackClosure command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open ->
          open.file().past().gone(Past.CLOSURE, "", RejectionCode.ALREADY_OPEN);
      case CaseState.Closed closed when command.occurredOn().isBefore(closed.closedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Closed closed -> Decision.accept(reversed(command, closed));
    };
  }

  private static ClosureReversed reversed(TakeBackClosure command, CaseState.Closed closed) {
    return new ClosureReversed(
        command.caseId(),
        closed.file().union(),
        closed.reason(),
        closed.closedOn(),
        closed.file().personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
