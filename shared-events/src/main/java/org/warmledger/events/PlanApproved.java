package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A spending plan was approved, by another hand than drew it up (C13), and its total set aside.
 *
 * @param fundVersion sequence of the fund's last event that the approver was shown
 */
public record PlanApproved(
    PlanId planId,
    UnionPath union,
    long fundVersion,
    String reason,
    StaffId approvedBy,
    LocalDate occurredOn)
    implements PlanEvent, ByHand {}
