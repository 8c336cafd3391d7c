package org.warmledger.events;

import java.time.LocalDate;

/** The household appealed against an exclusion (C20). */
public record ExclusionAppealed(
    CaseId caseId,
    UnionPath union,
    MeansCheckId checkId,
    Personal<Note> reason,
    LocalDate occurredOn)
    implements CaseEvent {}
