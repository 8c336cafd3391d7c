package org.warmledger.events;

import java.time.LocalDate;

/** A household was put on file (建档). */
public record CaseArchived(
    CaseId caseId,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> note,
    LocalDate occurredOn)
    implements CaseEvent {}
