package org.warmledger.command.funds.returnfunds;

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

/** What goes back, as it is sent. */
record ReturnBody(
    Optional<FundCode> to,
    Optional<Money> money,
    @Longest(GoodsFields.MOST) List<Goods> goods,
    @Required @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  ReturnBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  ReturnFunds toCommand(FundCode fund, TransferId transfer, LocalDate today) {
    Fields fields = Fields.of(this, today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new ReturnFunds(fund, to, transfer, amounts, Fields.said(reason), day.get()));
  }
}
