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
      case AidState.Proposed proposed -> reject(command, file, proposed.proposedOn());
      case AidState.Approved approved -> reject(command, file, approved.proposedOn());
      case AidState.Funded funded -> reject(command, file, funded.proposedOn());
      case AidState.FundsRefused refused -> reject(command, file, refused.proposedOn());
      case AidState.Lapsed lapsed -> Decision.reject(RejectionCode.AID_LAPSED);
      case AidState.Rejected rejected when rejected.rejectedBy().equals(command.rejectedBy()) ->
          Decision.alreadySo();
      case AidState.Rejected rejected -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Delivered delivered -> Decision.reject(RejectionCode.AID_ALREADY_DELIVERED);
      case AidState.Reversed reversed -> Decision.reject(RejectionCode.AID_REVERSED);
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
