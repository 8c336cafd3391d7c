package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Whoever drew a spending plan up took it back before anybody decided on it. */
public record PlanWithdrawn(
    PlanId planId, UnionPath union, String reason, StaffId withdrawnBy, LocalDate occurredOn)
    implements PlanEvent {}
