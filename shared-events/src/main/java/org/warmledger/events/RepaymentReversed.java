package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/**
 * A repayment that had been confirmed was none, and two people say so: the loan is owed again
 * (C29).
 *
 * @param repayment what was entered about it
 * @param takesBack the repayment that was none
 * @param confirmedBy by another hand than entered it
 */
public record RepaymentReversed(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    RepaymentId repayment,
    RepaymentId takesBack,
    Money money,
    StaffId confirmedBy,
    LocalDate occurredOn)
    implements AidEvent {}
