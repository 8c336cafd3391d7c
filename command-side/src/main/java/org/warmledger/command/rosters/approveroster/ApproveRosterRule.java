package org.warmledger.command.rosters.approveroster;

import java.util.ArrayList;
import java.util.List;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.Order;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.values.RosterLine;

/** A roster is approved once and as one, by another hand than drew it up (C13). */
final class ApproveRosterRule {

  private ApproveRosterRule() {}

  static Decision<RosterEvent> decide(ApproveRoster command, RosterState state) {
    return RosterRules.whenDrawnUp(
        state,
        command.approvedBy(),
        command.occurredOn(),
        known ->
            known instanceof RosterState.Approved approved
                && approved.approvedBy().equals(command.approvedBy()),
        sheet ->
            new RosterApproved(
                sheet.id(),
                sheet.union(),
                command.fundVersion(),
                command.reason(),
                command.approvedBy(),
                command.occurredOn()));
  }

  /** What its fund has to set aside, line by line. */
  static List<Order> orders(ApproveRoster command, RosterSheet sheet) {
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < sheet.lines().size(); i++) {
      RosterLine line = sheet.lines().get(i).listed();
      orders.add(sheet.order(line, line.aidId(), command.unions().get(i), command.occurredOn()));
    }
    return orders;
  }
}
