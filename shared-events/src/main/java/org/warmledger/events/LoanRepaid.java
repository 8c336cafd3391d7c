package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/** A part of a start-up loan was paid back (创业贷款). */
public record LoanRepaid(
    CaseId caseId, UnionPath union, AidId aidId, Money money, String voucher, LocalDate occurredOn)
    implements AidEvent {}
