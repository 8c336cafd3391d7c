package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Aid that had been delivered was taken back or never arrived; the terms are those of the delivery
 * (C29).
 *
 * @param identity what kind of worker the head was when it was delivered
 * @param deliveredOn the business date of the delivery that this reverses
 */
public record AidReversed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    Optional<WorkerIdentity> identity,
    LocalDate deliveredOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements AidEvent {}
