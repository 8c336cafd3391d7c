package org.warmledger.command.cases.appealexclusion;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.values.Note;

/** Record that the household appeals against an exclusion. */
public record AppealExclusion(
    @RoutingKey CaseId caseId, MeansCheckId checkId, Note reason, LocalDate occurredOn) {}
