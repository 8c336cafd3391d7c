package org.warmledger.events;

import java.time.LocalDate;

/** Aid reached the household (发放). */
public record CaseAided(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Payee> payee,
    Receipt receipt,
    AidOrigin origin,
    StaffId deliveredBy,
    LocalDate occurredOn)
    implements AidEvent {}
