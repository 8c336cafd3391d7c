package org.warmledger.events;

import java.time.LocalDate;

/** A part of a start-up loan was paid back (创业贷款). */
public record LoanRepaid(
    CaseId caseId, UnionPath union, AidId aidId, Money money, String voucher, LocalDate occurredOn)
    implements AidEvent {}
