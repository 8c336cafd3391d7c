package org.warmledger.command.cases.decideappeal;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.AppealOutcome;
import org.warmledger.events.CaseId;
import org.warmledger.events.MeansCheckId;
import org.warmledger.events.Note;
import org.warmledger.events.StaffId;

/** Decide an appeal. */
public record DecideAppeal(
    @TargetAggregateIdentifier CaseId caseId,
    MeansCheckId checkId,
    AppealOutcome outcome,
    Note reason,
    StaffId decidedBy,
    LocalDate occurredOn) {}
