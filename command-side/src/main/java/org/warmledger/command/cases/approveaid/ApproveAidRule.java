package org.warmledger.command.cases.approveaid;

import java.util.Optional;
import java.util.Set;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.AidDates;
import org.warmledger.command.giving.CapRule;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.events.AidApproved;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Seen;

/**
 * Aid is approved once, by another hand than proposed it, stands for kin in it or took out of its
 * way what blocked it (C13), while the file is open (C05), out of a fund that may be used for it
 * (C04, C23) and within its caps (C06), when nothing stands in the way of it (C07, C12, C20).
 */
public final class ApproveAidRule {

  private ApproveAidRule() {}

  /**
   * What the approver has before them: versions are kept, so that nobody approves blindly.
   *
   * @param seconds who stood for it before, because kin proposed it (C25)
   */
  private record Sight(
      CaseFile file, long version, Optional<FundFacts> fund, Set<StaffId> seconds) {
    Seen seen() {
      return new Seen(version, fund.map(FundFacts::version));
    }
  }

  /**
   * Decides.
   *
   * @param version sequence of the file's last event
   * @param fund that the aid is to come from; absent for a service, and when no such fund is open
   * @param seconds who stood for it before, because kin proposed it (C25)
   */
  public static Decision<CaseEvent> decide(
      ApproveAid command,
      CaseState state,
      long version,
      Optional<FundFacts> fund,
      Set<StaffId> seconds) {
    return AidRules.about(
        state,
        command.aidId(),
        (file, aid) -> decide(command, new Sight(file, version, fund, seconds), aid));
  }

  private static Decision<CaseEvent> decide(ApproveAid command, Sight sight, AidState aid) {
    return switch (aid) {
      case AidState.Waiting waiting -> approve(command, sight, waiting);
      case AidState.Promised promised when promised.approvedBy().equals(command.approvedBy()) ->
          Decision.alreadySo();
      case AidState.Promised _ -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Delivered _ -> Decision.reject(RejectionCode.AID_ALREADY_DELIVERED);
      case AidState.Rejected _ -> Decision.reject(RejectionCode.AID_ALREADY_DECIDED);
      case AidState.Over over -> Decision.reject(over.code());
    };
  }

  private static Decision<CaseEvent> approve(
      ApproveAid command, Sight sight, AidState.Waiting aid) {
    AidTerms terms = aid.terms();
    if (aid.proposedBy().equals(command.approvedBy())
        || sight.seconds().contains(command.approvedBy())
        || sight.file().past().isLiftedBy(command.approvedBy(), command.aidId())
        || sight.file().past().isLiftedBy(aid.proposedBy(), command.aidId())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    // Whatever day it bears: nothing new is given on a file that has ended.
    if (sight.file().periods().getLast().hasEnded()) {
      return Decision.reject(RejectionCode.C05_AID_AFTER_END);
    }
    if (command.occurredOn().isBefore(aid.proposedOn())) {
      return Decision.reject(Rejection.early(Preceding.PROPOSED, aid.proposedOn()));
    }
    if (terms.fund().isPresent() && sight.fund().isEmpty()) {
      return Decision.reject(RejectionCode.UNKNOWN_FUND);
    }
    return AidDates.refusal(sight.file(), command.occurredOn())
        .or(() -> GivingRule.toApprove(sight.file(), terms, command.occurredOn(), sight.fund()))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> withinCaps(command, sight, terms));
  }

  /** Above a cap it takes the approver's reason, which is kept (C06). */
  private static Decision<CaseEvent> withinCaps(ApproveAid command, Sight sight, AidTerms terms) {
    Optional<RejectionCode> above =
        sight
            .fund()
            .flatMap(fund -> CapRule.refusal(sight.file(), terms, command.occurredOn(), fund));
    if (above.isPresent() && command.capOverride().isEmpty()) {
      return Decision.reject(above.get());
    }
    Optional<Note> override = above.flatMap(exceeded -> command.capOverride());
    return Decision.accept(approved(command, sight, override));
  }

  private static AidApproved approved(ApproveAid command, Sight sight, Optional<Note> capOverride) {
    CaseFile file = sight.file();
    return new AidApproved(
        command.caseId(),
        file.union(),
        command.aidId(),
        file.personal(command.reason()),
        Optional.of(sight.seen()),
        capOverride.map(file::personal),
        sight.fund().flatMap(FundFacts::grant),
        command.approvedBy(),
        command.occurredOn());
  }
}
