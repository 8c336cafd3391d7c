package org.warmledger.events;

import java.time.LocalDate;

/** An objection was looked into and decided. */
public record ObjectionResolved(
    CaseId caseId,
    UnionPath union,
    NoticeId noticeId,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Personal<Note> reason,
    StaffId resolvedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
