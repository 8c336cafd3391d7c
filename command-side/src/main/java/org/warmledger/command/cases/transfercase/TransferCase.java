package org.warmledger.command.cases.transfercase;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.UnionPath;

/** Hand a file to another union. */
public record TransferCase(
    @TargetAggregateIdentifier CaseId caseId, UnionPath to, Note reason, LocalDate occurredOn) {}
