package org.warmledger.command.funds.receivefunds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What a fund received, as it is sent. */
record FundReceiptBody(
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    Optional<FundingSource> source,
    @Longest Optional<String> campaign,
    @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<LocalDate> occurredOn) {

  FundReceiptBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  ReceiveFunds toCommand(FundCode fund, AppropriationId appropriation, LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ReceiveFunds(
                fund,
                appropriation,
                amounts,
                source,
                Fields.stated(campaign),
                Fields.said(voucher),
                day.get()));
  }
}
