package org.warmledger.command.cases.decideappeal;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.values.Note;

/** Decide an appeal. */
public record DecideAppeal(
    @RoutingKey CaseId caseId,
    MeansCheckId checkId,
    AppealOutcome outcome,
    Note reason,
    StaffId decidedBy,
    LocalDate occurredOn) {}
