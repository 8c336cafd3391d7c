package org.warmledger.command.rosters.takebackanswer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.ReceiptKind;

/**
 * Which answer of the bank was recorded wrongly, and why, as it is sent.
 *
 * @param voucher number of what proves that it was not paid; of payments only
 */
record AnswerReversalBody(
    @Required Optional<BankResult> result,
    @Required Optional<LocalDate> answeredOn,
    @Required @Longest Optional<String> reason,
    @PaperNumber @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  TakeBackAnswer toCommand(RosterId roster, int number, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> answered = fields.day("/answeredOn", answeredOn);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new TakeBackAnswer(
                roster,
                number,
                new TakeBackAnswer.WrongAnswer(result.orElseThrow(), answered.get()),
                Fields.said(reason),
                Fields.receipt(voucher, voucherKind),
                by,
                day.get()));
  }
}
