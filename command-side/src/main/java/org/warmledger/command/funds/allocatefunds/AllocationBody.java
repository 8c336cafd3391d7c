package org.warmledger.command.funds.allocatefunds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What is handed on, as it is sent. */
record AllocationBody(
    @Required Optional<FundCode> to,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    @Required @Longest(Longest.VOUCHER) Optional<String> voucher,
    Optional<LocalDate> occurredOn) {

  AllocationBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  AllocateFunds toCommand(FundCode fund, TransferId transfer, LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new AllocateFunds(
                fund, to.orElseThrow(), transfer, amounts, Fields.said(voucher), day.get()));
  }
}
