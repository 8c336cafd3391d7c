package org.warmledger.command.cases.takebackvisit;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;

/** Say that a visit was entered wrongly. */
public record TakeBackVisit(
    @RoutingKey CaseId caseId,
    VisitId visitId,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
