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
              new FindingCleared(command.findingId(), open.union(), command.occurredOn()));
      case FindingState.Unknown _,
          FindingState.Cleared _,
          FindingState.Resolved _,
          FindingState.Dismissed _ ->
          Decision.alreadySo();
    };
  }
}
