package org.warmledger.command.funds.returnfunds;

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
import org.warmledger.events.limits.ByName;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.PaperNumber;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What goes back, as it is sent. */
record ReturnBody(
    Optional<FundCode> to,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    @ByName @Longest Optional<String> giver,
    @Required @Longest Optional<String> reason,
    @PaperNumber @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<ReceiptKind> voucherKind,
    Optional<LocalDate> occurredOn) {

  ReturnBody {
    goods = Fields.listed(goods);
  }

  FundEntry check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    if (to.isEmpty()) {
      fields.required("/giver", Fields.stated(giver));
    }
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new FundEntry(
                Contents.returned(
                    to,
                    Fields.stated(giver),
                    amounts,
                    Fields.said(reason),
                    Fields.receipt(voucher, voucherKind)),
                day.get()));
  }
}
