package org.warmledger.command.checks.findings;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;

/** What is open says what it counts now; what somebody answered for says what they answered for. */
final class CountFindingRule {

  private CountFindingRule() {}

  static Decision<FindingEvent> decide(CountFinding command, FindingState state) {
    return switch (state) {
      case FindingState.Open open -> counted(command, open.raised());
      case FindingState.Unknown unknown -> Decision.alreadySo();
      case FindingState.Over _ -> Decision.alreadySo();
    };
  }

  private static Decision<FindingEvent> counted(CountFinding command, FindingRaised raised) {
    return command.particulars().equals(raised.particulars())
        ? Decision.alreadySo()
        : Decision.accept(
            new FindingCounted(
                command.findingId(),
                raised.union(),
                command.particulars(),
                command.evidence(),
                command.occurredOn()));
  }
}
