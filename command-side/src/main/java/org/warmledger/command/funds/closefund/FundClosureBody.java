package org.warmledger.command.funds.closefund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.FundCode;

/** Why a fund is closed, as it is sent. */
record FundClosureBody(Optional<String> reason, Optional<LocalDate> occurredOn) {

  CloseFund toCommand(FundCode fund, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> why = fields.text("/reason", reason, Fields.LONGEST_TEXT);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new CloseFund(fund, why.get(), day.get()));
  }
}
