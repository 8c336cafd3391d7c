package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * A spending plan is over: what is left of it is free again in its fund.
 *
 * @param closedBy who closed it; absent when its period ended
 */
public record PlanClosed(
    PlanId planId, UnionPath union, String reason, Optional<StaffId> closedBy, LocalDate occurredOn)
    implements PlanEvent {}
