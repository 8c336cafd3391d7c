package org.warmledger.command.cases.takebackreopening;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Say that a file was opened again by mistake. */
public record TakeBackReopening(
    @RoutingKey CaseId caseId, Note reason, StaffId reversedBy, LocalDate occurredOn) {}
