package org.warmledger.events;

import java.time.LocalDate;

/** Aid was proposed. */
public record AidProposed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Note> reason,
    StaffId proposedBy,
    LocalDate occurredOn)
    implements AidEvent {}
