package org.warmledger.command.cases.appealexclusion;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.values.Note;

/** Record that the household appeals against an exclusion. */
public record AppealExclusion(
    @TargetAggregateIdentifier CaseId caseId,
    MeansCheckId checkId,
    Note reason,
    LocalDate occurredOn) {}
