package org.warmledger.command.cases.repayloan;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/**
 * What was paid back, as it is sent.
 *
 * @param fund that takes it in, where none of this ledger gave the loan: a loan of the past
 */
record RepaymentBody(
    @Required Optional<Money> money,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<FundCode> fund,
    Optional<LocalDate> occurredOn) {

  EnterRepayment toCommand(CaseId caseId, AidId aidId, RepaymentId repayment, Call call) {
    Fields fields = Fields.of(this, call.today());
    fields.wrongIf(money.filter(Money::isNone).isPresent(), "/money", FieldCode.AMOUNT_ZERO);
    return fields.onDay(
        occurredOn,
        day ->
            new EnterRepayment(
                caseId,
                aidId,
                repayment,
                money.orElseThrow(),
                new Receipt(Fields.said(voucher), voucherKind.orElse(ReceiptKind.OTHER)),
                fund,
                call.by(),
                day));
  }
}
