package org.warmledger.events;

import java.time.LocalDate;

/** An appeal against an exclusion was decided. */
public record AppealDecided(
    CaseId caseId,
    UnionPath union,
    MeansCheckId checkId,
    AppealOutcome outcome,
    Personal<Note> reason,
    StaffId decidedBy,
    LocalDate occurredOn)
    implements CaseEvent {}
