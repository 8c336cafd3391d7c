package org.warmledger.command.cases.proposeaid;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;

/** Aid is proposed on an open file, for a day on which it is open (C03). */
public final class ProposeAidRule {

  private ProposeAidRule() {}

  public static Decision<CaseEvent> decide(ProposeAid command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open -> decide(command, open.file());
      case CaseState.Closed closed ->
          closed.file().aids().containsKey(command.aidId())
              ? Decision.alreadySo()
              : Decision.reject(RejectionCode.C03_AID_WITHOUT_FILE);
    };
  }

  private static Decision<CaseEvent> decide(ProposeAid command, CaseFile file) {
    if (file.aids().containsKey(command.aidId())) {
      return Decision.alreadySo();
    }
    if (!file.isOpenOn(command.occurredOn())) {
      return Decision.reject(RejectionCode.C03_AID_WITHOUT_FILE);
    }
    return Decision.accept(
        new AidProposed(
            command.caseId(),
            file.union(),
            command.aidId(),
            command.terms(),
            file.personal(command.reason()),
            command.proposedBy(),
            command.occurredOn()));
  }
}
