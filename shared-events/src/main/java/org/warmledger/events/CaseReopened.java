package org.warmledger.events;

import java.time.LocalDate;

/** A family fell back and the file was opened again (返困). */
public record CaseReopened(
    CaseId caseId, UnionPath union, Personal<Note> reason, LocalDate occurredOn)
    implements CaseEvent {}
