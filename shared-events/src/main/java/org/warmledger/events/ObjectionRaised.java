package org.warmledger.events;

import java.time.LocalDate;

/** Somebody objected to a notice (异议). */
public record ObjectionRaised(
    CaseId caseId,
    UnionPath union,
    NoticeId noticeId,
    ObjectionId objectionId,
    Personal<Note> objection,
    LocalDate occurredOn)
    implements CaseEvent {}
