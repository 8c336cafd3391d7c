package org.warmledger.command.cases.takebackclosure;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Say that a file was closed by mistake. */
public record TakeBackClosure(
    @RoutingKey CaseId caseId, Note reason, StaffId reversedBy, LocalDate occurredOn) {}
