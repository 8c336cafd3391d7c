package org.warmledger.command.rosters.rejectroster;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterRejected;

/** A roster is turned down as one, by another hand than drew it up (C13). */
final class RejectRosterRule {

  private RejectRosterRule() {}

  static Decision<RosterEvent> decide(RejectRoster command, RosterState state) {
    return switch (state) {
      case RosterState.Unknown unknown -> Decision.reject(RejectionCode.ROSTER_NOT_FOUND);
      case RosterState.DrawnUp drawnUp -> reject(command, drawnUp.sheet());
      case RosterState.Rejected rejected when rejected.rejectedBy().equals(command.rejectedBy()) ->
          Decision.alreadySo();
      case RosterState.Rejected rejected -> Decision.reject(RejectionCode.ROSTER_ALREADY_DECIDED);
      case RosterState.Approved approved -> Decision.reject(RejectionCode.ROSTER_ALREADY_DECIDED);
    };
  }

  private static Decision<RosterEvent> reject(RejectRoster command, RosterSheet sheet) {
    if (sheet.drawnUpBy().equals(command.rejectedBy())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    if (command.occurredOn().isBefore(sheet.drawnUpOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return Decision.accept(
        new RosterRejected(
            sheet.id(),
            sheet.union(),
            command.reason(),
            command.rejectedBy(),
            command.occurredOn()));
  }
}
