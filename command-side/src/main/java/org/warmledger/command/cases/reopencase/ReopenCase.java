package org.warmledger.command.cases.reopencase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/** Open a closed file again, if its persons belong to no other by now. */
public record ReopenCase(
    @RoutingKey CaseId caseId, Note reason, StaffId reopenedBy, LocalDate occurredOn) {}
