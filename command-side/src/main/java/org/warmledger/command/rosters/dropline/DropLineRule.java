package org.warmledger.command.rosters.dropline;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineLookup;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineDropped;

/** A line may be given up until the bank has paid it. */
final class DropLineRule {

  private DropLineRule() {}

  static Decision<RosterEvent> decide(DropLine command, RosterState state) {
    return LineLookup.about(
        state, command.number(), (roster, line) -> decide(command, roster, line));
  }

  private static Decision<RosterEvent> decide(
      DropLine command, RosterState.Approved roster, Line line) {
    if (command.occurredOn().isBefore(roster.approvedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return switch (line.state()) {
      case LineState.Waiting waiting -> Decision.reject(RejectionCode.LINE_NOT_CARRIED);
      case LineState.Paid paid -> Decision.reject(RejectionCode.LINE_ALREADY_PAID);
      case LineState.Refused refused -> Decision.reject(RejectionCode.LINE_GIVEN_UP);
      case LineState.Dropped dropped -> Decision.alreadySo();
      case LineState.Carried carried -> dropped(command, roster, line);
      case LineState.Returned returned -> dropped(command, roster, line);
      case LineState.Corrected corrected -> dropped(command, roster, line);
    };
  }

  private static Decision<RosterEvent> dropped(
      DropLine command, RosterState.Approved roster, Line line) {
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
