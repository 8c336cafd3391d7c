package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Whoever answers for a finding that is open ends it; once, and never one about their own act, kin
 * or settings.
 */
final class EndFindingRule {

  private EndFindingRule() {}

  static Decision<FindingEvent> decide(
      EndFinding command, FindingState state, Concerned concerned) {
    return switch (state) {
      case FindingState.Unknown unknown -> Decision.reject(RejectionCode.FINDING_NOT_FOUND);
      case FindingState.Open open when concerned.isAbout(command.by()) ->
          Decision.reject(RejectionCode.OWN_FINDING);
      case FindingState.Open open -> Decision.accept(ended(command, open.raised().union()));
      case FindingState.Cleared cleared -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.SecondApproved second -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.Resolved resolved ->
          same(command, EndFinding.How.RESOLVED, resolved.by(), resolved.reason());
      case FindingState.Dismissed dismissed ->
          same(command, EndFinding.How.DISMISSED, dismissed.by(), dismissed.reason());
    };
  }

  private static Decision<FindingEvent> same(
      EndFinding command, EndFinding.How how, StaffId by, String reason) {
    return command.how() == how && command.by().equals(by) && command.reason().equals(reason)
        ? Decision.alreadySo()
        : Decision.reject(RejectionCode.FINDING_ENDED);
  }

  private static FindingEvent ended(EndFinding command, UnionPath union) {
    LocalDate on = command.occurredOn();
    return switch (command.how()) {
      case RESOLVED ->
          new FindingResolved(command.findingId(), union, command.reason(), command.by(), on);
      case DISMISSED ->
          new FindingDismissed(command.findingId(), union, command.reason(), command.by(), on);
    };
  }
}
