package org.warmledger.command.funds.closefund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;

/** Why a fund ends, as it is sent. */
record FundClosureBody(
    @Required @Longest Optional<String> reason,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  FundEntry check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.closed(Fields.said(reason), Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
