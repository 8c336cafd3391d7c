package org.warmledger.command.funds.allocatefunds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What is handed on, as it is sent. */
record AllocationBody(
    @Required Optional<FundCode> to,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  AllocationBody {
    goods = Fields.listed(goods);
  }

  FundEntry check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.allocated(to.orElseThrow(), amounts, Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
