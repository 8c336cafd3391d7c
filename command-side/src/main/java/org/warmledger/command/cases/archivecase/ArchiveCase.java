package org.warmledger.command.cases.archivecase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.CaseId;
import org.warmledger.events.Hardship;
import org.warmledger.events.Household;
import org.warmledger.events.Note;
import org.warmledger.events.UnionPath;

/** Put a household on file. Claims every person of it and writes the file, or nothing at all. */
public record ArchiveCase(
    @RoutingKey CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Note note,
    LocalDate occurredOn) {}
