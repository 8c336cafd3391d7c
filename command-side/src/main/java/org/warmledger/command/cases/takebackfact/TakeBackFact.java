package org.warmledger.command.cases.takebackfact;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Note;

/** Say that something about a file was entered wrongly. */
public record TakeBackFact(
    @RoutingKey CaseId caseId,
    FileFact fact,
    Optional<String> about,
    Note reason,
    StaffId reversedBy,
    LocalDate occurredOn) {}
