package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PlanId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.PlanTerms;

/** A spending plan was drawn up: nothing leaves the fund before another person has approved it. */
public record PlanDrawnUp(
    PlanId planId,
    UnionPath union,
    String title,
    PlanTerms terms,
    StaffId drawnUpBy,
    LocalDate occurredOn)
    implements PlanEvent {}
