package org.warmledger.command.cases.appealexclusion;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CaseId;
import org.warmledger.events.MeansCheckId;
import org.warmledger.events.Note;

/** Record that the household appeals against an exclusion. */
public record AppealExclusion(
    @TargetAggregateIdentifier CaseId caseId,
    MeansCheckId checkId,
    Note reason,
    LocalDate occurredOn) {}
