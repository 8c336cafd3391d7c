package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Aid reached the household (发放).
 *
 * @param identity what kind of worker the head was then, by which the forms count
 */
public record CaseAided(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Personal<Payee> payee,
    Receipt receipt,
    AidOrigin origin,
    Optional<WorkerIdentity> identity,
    StaffId deliveredBy,
    LocalDate occurredOn)
    implements AidEvent {}
