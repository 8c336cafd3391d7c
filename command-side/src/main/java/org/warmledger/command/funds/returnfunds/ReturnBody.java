package org.warmledger.command.funds.returnfunds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Money;

/** What goes back, as it is sent. */
record ReturnBody(
    Optional<FundCode> to,
    Optional<Money> money,
    List<Goods> goods,
    @Longest Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  ReturnBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  ReturnFunds toCommand(FundCode fund, TransferId transfer, LocalDate today) {
    Fields fields = new Fields(today);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<String> why = fields.text("/reason", reason, ReturnBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new ReturnFunds(fund, to, transfer, amounts, why.get(), day.get()));
  }
}
