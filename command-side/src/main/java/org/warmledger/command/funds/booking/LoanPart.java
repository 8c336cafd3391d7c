package org.warmledger.command.funds.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/**
 * A part of a loan of the past that came back.
 *
 * @param fund that is said to take it in
 * @param union that keeps the file of who paid it
 */
public record LoanPart(
    RepaymentId repayment,
    Optional<FundCode> fund,
    UnionPath union,
    Money money,
    String voucher,
    LocalDate on) {}
