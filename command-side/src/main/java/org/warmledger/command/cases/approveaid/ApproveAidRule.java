package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;

/**
 * Aid is approved once, by another hand than proposed it (C13), while the file is open (C05), out
 * of a fund that may be used for it (C04, C23) and within its caps (C06), when nothing stands in
 * the way of it (C07, C12, C20).
 */
public final class ApproveAidRule {

  private ApproveAidRule() {}

  public static Decision<CaseEvent> decide(ApproveAid command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(ApproveAid command, CaseFile file, AidState aid) {
    return switch (aid) {
      case AidState.Proposed proposed ->
          approve(command, file, proposed.terms(), proposed.proposedBy(), proposed.proposedOn());
      case AidState.FundsRefused refused ->
          approve(command, file, refused.terms(), refused.proposedBy(), refused.proposedOn());
      case AidState.Approved approved when approved.approvedBy().equals(command.approvedBy()) ->
          Decision.alreadySo();
      case AidState.Approved approved -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Funded funded when funded.approvedBy().equals(command.approvedBy()) ->
          Decision.alreadySo();
      case AidState.Funded funded -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Lapsed lapsed -> Decision.reject(RejectionCode.AID_LAPSED);
      case AidState.Rejected rejected -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Delivered delivered -> Decision.reject(RejectionCode.AID_ALREADY_DELIVERED);
      case AidState.Reversed reversed -> Decision.reject(RejectionCode.AID_REVERSED);
    };
  }

  private static Decision<CaseEvent> approve(
      ApproveAid command, CaseFile file, AidTerms terms, StaffId proposedBy, LocalDate proposedOn) {
    if (proposedBy.equals(command.approvedBy())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    if (command.occurredOn().isBefore(proposedOn)) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (terms.fund().isPresent() && command.fund().isEmpty()) {
      return Decision.reject(RejectionCode.UNKNOWN_FUND);
    }
    return AidDates.refusal(file, command.occurredOn())
        .or(() -> GivingRule.toApprove(file, terms, command.occurredOn(), command.fund()))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> withinCaps(command, file, terms));
  }

  /** Above a cap it takes the approver's reason, which is kept (C06). */
  private static Decision<CaseEvent> withinCaps(ApproveAid command, CaseFile file, AidTerms terms) {
    Optional<RejectionCode> above =
        command.fund().flatMap(fund -> CapRule.refusal(file, terms, command.occurredOn(), fund));
    if (above.isPresent() && command.capOverride().isEmpty()) {
      return Decision.reject(above.get());
    }
    Optional<Note> override = above.flatMap(exceeded -> command.capOverride());
    return Decision.accept(approved(command, file, override));
  }

  private static AidApproved approved(
      ApproveAid command, CaseFile file, Optional<Note> capOverride) {
    return new AidApproved(
        command.caseId(),
        file.union(),
        command.aidId(),
        file.personal(command.reason()),
        command.seen(),
        capOverride.map(file::personal),
        command.approvedBy(),
        command.occurredOn());
  }
}
