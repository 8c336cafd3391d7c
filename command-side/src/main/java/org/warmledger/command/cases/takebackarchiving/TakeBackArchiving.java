package org.warmledger.command.cases.takebackarchiving;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Say that a file should never have been made. */
public record TakeBackArchiving(
    @RoutingKey CaseId caseId, Note reason, StaffId reversedBy, LocalDate occurredOn) {}
