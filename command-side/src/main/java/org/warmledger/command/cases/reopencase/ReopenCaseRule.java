package org.warmledger.command.cases.reopencase;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;

/**
 * A closed file is reopened after the day it was closed, by other hands than proposed or approved
 * aid that waits on it (C13).
 */
public final class ReopenCaseRule {

  private ReopenCaseRule() {}

  public static Decision<CaseEvent> decide(ReopenCase command, CaseState state) {
    return LiftingRule.decide(command.reopenedBy(), state, reopening(command, state));
  }

  private static Decision<CaseEvent> reopening(ReopenCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open when wasReopenedBy(command, open.file()) -> Decision.alreadySo();
      case CaseState.Open open -> Decision.reject(RejectionCode.ALREADY_OPEN);
      case CaseState.Closed closed when command.occurredOn().isBefore(closed.closedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Closed closed -> Decision.accept(reopened(command, closed.file()));
    };
  }

  private static boolean wasReopenedBy(ReopenCase command, CaseFile file) {
    return file.periods().size() > 1 && file.openedOn().equals(command.occurredOn());
  }

  private static CaseReopened reopened(ReopenCase command, CaseFile file) {
    return new CaseReopened(
        command.caseId(),
        file.union(),
        file.personal(command.reason()),
        Optional.of(command.reopenedBy()),
        command.occurredOn());
  }
}
