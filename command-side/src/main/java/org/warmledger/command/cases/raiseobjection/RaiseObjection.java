package org.warmledger.command.cases.raiseobjection;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.values.Note;

/** Record that somebody objects to a notice. */
public record RaiseObjection(
    @TargetAggregateIdentifier CaseId caseId,
    NoticeId noticeId,
    ObjectionId objectionId,
    Note objection,
    LocalDate occurredOn) {}
