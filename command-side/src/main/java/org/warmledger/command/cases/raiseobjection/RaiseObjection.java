package org.warmledger.command.cases.raiseobjection;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.values.Note;

/** Record that somebody objects to a notice. */
public record RaiseObjection(
    @RoutingKey CaseId caseId,
    NoticeId noticeId,
    ObjectionId objectionId,
    Note objection,
    LocalDate occurredOn) {}
