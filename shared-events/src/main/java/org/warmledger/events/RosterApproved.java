package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A roster was approved as one, by another hand than drew it up (C13), and its funds committed.
 *
 * @param fundVersion sequence of the fund's last event that the approver saw
 */
public record RosterApproved(
    RosterId rosterId,
    UnionPath union,
    long fundVersion,
    String reason,
    StaffId approvedBy,
    LocalDate occurredOn)
    implements RosterEvent, ByHand {}
