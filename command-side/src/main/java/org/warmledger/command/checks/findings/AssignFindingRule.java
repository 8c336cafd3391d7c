package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.lists.Severity;

/** Somebody is in charge of a finding that is open, until somebody else is. */
final class AssignFindingRule {

  private AssignFindingRule() {}

  static Decision<FindingEvent> decide(AssignFinding command, FindingState state) {
    return switch (state) {
      case FindingState.Unknown unknown -> Decision.reject(RejectionCode.FINDING_NOT_FOUND);
      case FindingState.Open open -> decide(command, open);
      case FindingState.Cleared cleared -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.Resolved resolved -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.Dismissed dismissed -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.SecondApproved second -> Decision.reject(RejectionCode.FINDING_ENDED);
    };
  }

  private static Decision<FindingEvent> decide(AssignFinding command, FindingState.Open open) {
    LocalDate due =
        command
            .dueOn()
            .orElseGet(
                () -> command.occurredOn().plusDays(Severity.of(open.raised().code()).days()));
    boolean same =
        open.assigned()
            .filter(known -> known.inCharge().equals(command.inCharge()))
            .filter(known -> known.dueOn().equals(due))
            .isPresent();
    return same
        ? Decision.alreadySo()
        : Decision.accept(
            new FindingAssigned(
                command.findingId(),
                open.raised().union(),
                command.inCharge(),
                due,
                command.by(),
                command.occurredOn()));
  }
}
