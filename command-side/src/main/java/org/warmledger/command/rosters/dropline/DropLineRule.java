package org.warmledger.command.rosters.dropline;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineDropped;

/**
 * A line may be given up until the bank has paid it, by another hand than approved its roster
 * (C13).
 */
final class DropLineRule {

  private static final Optional<RejectionCode> GIVEN_UP = Optional.of(RejectionCode.LINE_GIVEN_UP);

  private DropLineRule() {}

  static Decision<RosterEvent> decide(DropLine command, RosterState state) {
    return RosterRules.about(
        state, command.number(), (roster, line) -> decide(command, roster, line));
  }

  private static Decision<RosterEvent> decide(
      DropLine command, RosterState.Approved roster, Line line) {
    Optional<RejectionCode> refusal = RosterRules.refusal(roster, line, command.occurredOn());
    return refusal.equals(GIVEN_UP) && line.state() instanceof LineState.Dropped
        ? Decision.alreadySo()
        : refusal
            .map(Decision::<RosterEvent>reject)
            .orElseGet(() -> dropped(command, roster, line));
  }

  private static Decision<RosterEvent> dropped(
      DropLine command, RosterState.Approved roster, Line line) {
    if (roster.approvedBy().equals(command.droppedBy())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    return Decision.accept(
        new RosterLineDropped(
            roster.sheet().id(),
            roster.sheet().union(),
            line.number(),
            line.listed().aidId(),
            command.reason(),
            command.droppedBy(),
            command.occurredOn()));
  }
}
