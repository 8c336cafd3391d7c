package org.warmledger.command.rosters.correctline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;

/** The right account, as it is sent. */
record CorrectionBody(Optional<String> accountNumber, Optional<LocalDate> occurredOn) {

  CorrectLine toCommand(RosterId rosterId, int number, StaffId by, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> account = fields.account("/accountNumber", accountNumber);
    fields.wrongIf(account.get().isEmpty(), "/accountNumber", FieldCode.REQUIRED);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new CorrectLine(rosterId, number, account.get(), by, day.get()));
  }

  @Override
  public String toString() {
    return "CorrectionBody";
  }
}
