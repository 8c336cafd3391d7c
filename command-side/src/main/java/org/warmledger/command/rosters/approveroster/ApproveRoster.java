package org.warmledger.command.rosters.approveroster;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * Approve a roster as one.
 *
 * @param fundVersion sequence of the fund's last event that the approver saw
 * @param unions that keep the files of its lines, in their order
 */
record ApproveRoster(
    @RoutingKey RosterId rosterId,
    long fundVersion,
    List<UnionPath> unions,
    String reason,
    StaffId approvedBy,
    LocalDate occurredOn) {
  ApproveRoster {
    unions = List.copyOf(unions);
  }
}
