package org.warmledger.command.checks.findings;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingEvent;

/** Only what nobody answered for is cleared. */
final class ClearFindingRule {

  private ClearFindingRule() {}

  static Decision<FindingEvent> decide(ClearFinding command, FindingState state) {
    return switch (state) {
      case FindingState.Open open ->
          Decision.accept(
              new FindingCleared(command.findingId(), open.raised().union(), command.occurredOn()));
      case FindingState.Unknown unknown -> Decision.alreadySo();
      case FindingState.Over _ -> Decision.alreadySo();
    };
  }
}
