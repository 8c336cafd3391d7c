package org.warmledger.command.cases.closecase;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;

/** An open file is closed, not before the day it was opened. */
public final class CloseCaseRule {

  private CloseCaseRule() {}

  public static Decision<CaseEvent> decide(CloseCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed when isSame(command, closed) -> Decision.alreadySo();
      case CaseState.Closed closed -> Decision.reject(RejectionCode.ALREADY_CLOSED);
      case CaseState.Open open when command.occurredOn().isBefore(open.file().openedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Open open -> Decision.accept(closed(command, open.file()));
    };
  }

  private static boolean isSame(CloseCase command, CaseState.Closed closed) {
    return closed.reason() == command.reason() && closed.closedOn().equals(command.occurredOn());
  }

  private static CaseClosed closed(CloseCase command, CaseFile file) {
    return new CaseClosed(
        command.caseId(),
        file.union(),
        command.reason(),
        file.personal(command.note()),
        command.occurredOn());
  }
}
