package org.warmledger.command.cases.closecase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;

/** Close a file and let its persons go. */
public record CloseCase(
    @RoutingKey CaseId caseId, CloseReason reason, Note note, LocalDate occurredOn) {}
