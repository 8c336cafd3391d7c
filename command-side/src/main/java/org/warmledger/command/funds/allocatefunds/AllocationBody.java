package org.warmledger.command.funds.allocatefunds;

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

/** What is handed on, as it is sent. */
record AllocationBody(
    Optional<FundCode> to,
    Optional<Money> money,
    List<Goods> goods,
    @Longest Optional<String> voucher,
    Optional<LocalDate> occurredOn) {

  AllocationBody {
    goods = goods == null ? List.of() : List.copyOf(goods);
  }

  AllocateFunds toCommand(FundCode fund, TransferId transfer, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<FundCode> receiver = fields.required("/to", to);
    FundAmounts amounts = FundAmounts.check(fields, money, goods);
    Supplier<String> slip = fields.text("/voucher", voucher, AllocationBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(
        () -> new AllocateFunds(fund, receiver.get(), transfer, amounts, slip.get(), day.get()));
  }
}
