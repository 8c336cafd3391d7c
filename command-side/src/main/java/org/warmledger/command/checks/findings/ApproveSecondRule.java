package org.warmledger.command.checks.findings;

import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingSecondApproved;

/**
 * Aid that went through the hands of kin is approved by somebody else, who had no hand in it and is
 * no kin either (C25).
 */
final class ApproveSecondRule {

  private ApproveSecondRule() {}

  static Decision<FindingEvent> decide(
      ApproveSecond command, FindingState state, Concerned concerned) {
    return switch (state) {
      case FindingState.Unknown unknown -> Decision.reject(RejectionCode.FINDING_NOT_FOUND);
      case FindingState.Cleared cleared -> Decision.reject(RejectionCode.FINDING_ENDED);
      case FindingState.Open open -> decide(command, open.raised(), concerned);
      // However somebody answered for the finding, the aid stands still until this is done.
      case FindingState.Resolved resolved -> decide(command, resolved.raised(), concerned);
      case FindingState.Dismissed dismissed -> decide(command, dismissed.raised(), concerned);
      case FindingState.SecondApproved second when isSame(command, second) -> Decision.alreadySo();
      // Whoever has a hand in it since is no second: somebody else still has to be.
      case FindingState.SecondApproved second when concerned.isAbout(second.by()) ->
          decide(command, second.raised(), concerned);
      case FindingState.SecondApproved second -> Decision.reject(RejectionCode.FINDING_ENDED);
    };
  }

  private static boolean isSame(ApproveSecond command, FindingState.SecondApproved second) {
    return second.by().equals(command.approvedBy()) && second.reason().equals(command.reason());
  }

  private static Decision<FindingEvent> decide(
      ApproveSecond command, FindingRaised raised, Concerned concerned) {
    if (!raised.code().equals(CheckCode.C25_KIN_CONFLICT.name())) {
      return Decision.reject(RejectionCode.NO_SECOND_APPROVAL);
    }
    return concerned.isAbout(command.approvedBy())
        ? Decision.reject(RejectionCode.OWN_FINDING)
        : Decision.accept(
            new FindingSecondApproved(
                command.findingId(),
                raised.union(),
                command.reason(),
                command.approvedBy(),
                command.occurredOn()));
  }
}
