package org.warmledger.events;

import java.time.LocalDate;

/**
 * Aid that had been delivered was taken back or never arrived; the terms are those of the delivery
 * (C29).
 *
 * @param deliveredOn the business date of the delivery that this reverses
 */
public record AidReversed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    AidTerms terms,
    LocalDate deliveredOn,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements AidEvent {}
