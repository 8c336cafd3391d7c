package org.warmledger.command.funds.closefund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Longest;

/** Why a fund is closed, as it is sent. */
record FundClosureBody(@Longest Optional<String> reason, Optional<LocalDate> occurredOn) {

  CloseFund toCommand(FundCode fund, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> why = fields.text("/reason", reason, FundClosureBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new CloseFund(fund, why.get(), day.get()));
  }
}
