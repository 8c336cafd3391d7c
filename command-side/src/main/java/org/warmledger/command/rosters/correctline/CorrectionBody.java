package org.warmledger.command.rosters.correctline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Required;

/** The right account, as it is sent. */
record CorrectionBody(
    @InSeal @Required @Form(value = Fields.ACCOUNT, example = "6222020000000000")
        Optional<String> accountNumber,
    Optional<LocalDate> occurredOn) {

  CorrectLine toCommand(RosterId rosterId, int number, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<String> account = fields.account("/accountNumber", accountNumber);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new CorrectLine(rosterId, number, account.get(), by, day.get()));
  }

  @Override
  public String toString() {
    return "CorrectionBody";
  }
}
