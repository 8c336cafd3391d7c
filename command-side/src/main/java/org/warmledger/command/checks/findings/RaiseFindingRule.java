package org.warmledger.command.checks.findings;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;

/** A cause that came back is raised again, unless somebody answers for letting it be. */
final class RaiseFindingRule {

  private RaiseFindingRule() {}

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
}
