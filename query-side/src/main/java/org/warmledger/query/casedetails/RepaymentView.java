package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;
import org.warmledger.query.casefile.RepaymentState;
import org.warmledger.query.casefile.Repayments;
import org.warmledger.query.masking.Masking;

/**
 * What was entered about what came back of a loan.
 *
 * @param takesBack the repayment that was none
 * @param fund that takes it in, of a loan of the past
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RepaymentView(
    RepaymentId repaymentId,
    RepaymentState state,
    LocalDate on,
    Money money,
    Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<RepaymentId> takesBack,
    Optional<StaffId> enteredBy,
    Optional<StaffId> decidedBy,
    Optional<String> reason,
    Optional<FundCode> fund) {

  static RepaymentView of(Repayments.Repayment one, Masking.Lens lens) {
    return new RepaymentView(
        one.repaymentId(),
        one.state(),
        one.on(),
        one.money(),
        one.voucher().map(Receipt::voucher),
        one.voucher().map(Receipt::kind),
        one.takesBack(),
        one.enteredBy(),
        one.decidedBy(),
        one.reason().flatMap(lens::words),
        one.fund());
  }
}
