package org.warmledger.events;

import java.time.LocalDate;

/** What a visit had promised was done. */
public record FollowUpDone(
    CaseId caseId, UnionPath union, VisitId visitId, Personal<Note> note, LocalDate occurredOn)
    implements CaseEvent {}
