package org.warmledger.command.cases.raiseobjection;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.CaseId;
import org.warmledger.events.Note;
import org.warmledger.events.NoticeId;
import org.warmledger.events.ObjectionId;

/** Record that somebody objects to a notice. */
public record RaiseObjection(
    @TargetAggregateIdentifier CaseId caseId,
    NoticeId noticeId,
    ObjectionId objectionId,
    Note objection,
    LocalDate occurredOn) {}
