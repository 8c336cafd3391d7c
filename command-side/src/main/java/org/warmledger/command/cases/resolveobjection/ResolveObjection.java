package org.warmledger.command.cases.resolveobjection;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.NoticeId;
import org.warmledger.events.ObjectionId;
import org.warmledger.events.ObjectionOutcome;
import org.warmledger.events.StaffId;

/** Decide an objection. */
public record ResolveObjection(
    @TargetAggregateIdentifier CaseId caseId,
    NoticeId noticeId,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Note reason,
    StaffId resolvedBy,
    LocalDate occurredOn) {}
