package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/**
 * A part of a start-up loan was paid back (创业贷款), and somebody else than who entered it says so
 * (C13).
 *
 * @param repayment what was entered; before that was asked for, none
 * @param confirmedBy by another hand than entered it
 */
public record LoanRepaid(
    CaseId caseId,
    UnionPath union,
    AidId aidId,
    Money money,
    String voucher,
    Optional<RepaymentId> repayment,
    Optional<StaffId> confirmedBy,
    LocalDate occurredOn)
    implements AidEvent {}
