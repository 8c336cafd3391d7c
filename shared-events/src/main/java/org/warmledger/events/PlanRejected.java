package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** A spending plan was turned down. */
public record PlanRejected(
    PlanId planId, UnionPath union, String reason, StaffId rejectedBy, LocalDate occurredOn)
    implements PlanEvent {}
