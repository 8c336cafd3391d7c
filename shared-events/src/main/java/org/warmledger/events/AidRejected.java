package org.warmledger.events;

import java.time.LocalDate;

/** Aid was turned down. */
public record AidRejected(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Personal<Note> reason,
    StaffId rejectedBy,
    LocalDate occurredOn)
    implements AidEvent {}
