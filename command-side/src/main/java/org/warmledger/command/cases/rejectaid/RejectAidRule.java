package org.warmledger.command.cases.rejectaid;

import java.time.LocalDate;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;

/** Aid is turned down before it is delivered, on a closed file too. */
public final class RejectAidRule {

  private RejectAidRule() {}

  public static Decision<CaseEvent> decide(RejectAid command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(RejectAid command, CaseFile file, AidState aid) {
    return switch (aid) {
      case AidState.UnderWay underWay -> reject(command, file, underWay.proposedOn());
      case AidState.Rejected rejected when rejected.rejectedBy().equals(command.rejectedBy()) ->
          Decision.alreadySo();
      case AidState.Rejected _ -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Delivered _ -> Decision.reject(RejectionCode.AID_ALREADY_DELIVERED);
      case AidState.Over over -> Decision.reject(over.code());
    };
  }

  private static Decision<CaseEvent> reject(RejectAid command, CaseFile file, LocalDate proposed) {
    if (command.occurredOn().isBefore(proposed)) {
      return Decision.reject(Rejection.early(Preceding.PROPOSED, proposed));
    }
    return Decision.accept(
        new AidRejected(
            command.caseId(),
            file.union(),
            command.aidId(),
            file.personal(command.reason()),
            command.rejectedBy(),
            command.occurredOn()));
  }
}
