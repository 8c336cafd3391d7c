package org.warmledger.command.cases.transfercase;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;

/** Hand a file to another union. */
public record TransferCase(
    @RoutingKey CaseId caseId, UnionPath to, Note reason, LocalDate occurredOn) {}
