package org.warmledger.command.cases.archivecase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;

/** Put a household on file. Claims every person of it and writes the file, or nothing at all. */
public record ArchiveCase(
    @RoutingKey CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Note note,
    LocalDate occurredOn) {}
