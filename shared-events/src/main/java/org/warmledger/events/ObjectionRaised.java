package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Somebody objected to a notice (异议). */
public record ObjectionRaised(
    CaseId caseId,
    UnionPath union,
    NoticeId noticeId,
    ObjectionId objectionId,
    Personal<Note> objection,
    LocalDate occurredOn)
    implements CaseEvent {}
