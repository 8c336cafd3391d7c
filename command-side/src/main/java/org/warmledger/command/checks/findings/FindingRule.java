package org.warmledger.command.checks.findings;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;

/** What the checks themselves say of a finding; to say again what is so changes nothing. */
final class FindingRule {

  private FindingRule() {}

  /** A cause that came back is raised again, unless somebody answers for letting it be. */
  static Decision<FindingEvent> decide(RaiseFinding command, FindingState state) {
    return switch (state) {
      case FindingState.Unknown unknown -> Decision.accept(raised(command));
      case FindingState.Cleared cleared -> Decision.accept(raised(command));
      case FindingState.Resolved resolved -> Decision.accept(raised(command));
      case FindingState.Open open -> Decision.alreadySo();
      case FindingState.Dismissed dismissed -> Decision.alreadySo();
      case FindingState.SecondApproved second -> Decision.alreadySo();
    };
  }

  private static FindingRaised raised(RaiseFinding command) {
    return new FindingRaised(
        command.findingId(),
        command.union(),
        command.code(),
        command.subject(),
        command.particulars(),
        command.evidence(),
        command.inCharge(),
        command.occurredOn());
  }

  /** What is open says what it counts now; what somebody answered for, what they answered for. */
  static Decision<FindingEvent> decide(CountFinding command, FindingState state) {
    return state instanceof FindingState.Open open
            && !command.particulars().equals(open.raised().particulars())
        ? Decision.accept(
            new FindingCounted(
                command.findingId(),
                open.raised().union(),
                command.particulars(),
                command.evidence(),
                command.occurredOn()))
        : Decision.alreadySo();
  }

  /** Only what nobody answered for is cleared. */
  static Decision<FindingEvent> decide(ClearFinding command, FindingState state) {
    return state instanceof FindingState.Open open
        ? Decision.accept(
            new FindingCleared(command.findingId(), open.raised().union(), command.occurredOn()))
        : Decision.alreadySo();
  }
}
