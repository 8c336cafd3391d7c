package org.warmledger.command.rosters.rejectroster;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterRejected;

/** A roster is turned down as one, by another hand than drew it up (C13). */
final class RejectRosterRule {

  private RejectRosterRule() {}

  static Decision<RosterEvent> decide(RejectRoster command, RosterState state) {
    return RosterRules.whenDrawnUp(
        state,
        command.rejectedBy(),
        command.occurredOn(),
        known ->
            known instanceof RosterState.Rejected rejected
                && rejected.rejectedBy().equals(command.rejectedBy()),
        sheet ->
            new RosterRejected(
                sheet.id(),
                sheet.union(),
                command.reason(),
                command.rejectedBy(),
                command.occurredOn()));
  }
}
