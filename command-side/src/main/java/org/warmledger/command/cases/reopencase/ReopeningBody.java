package org.warmledger.command.cases.reopencase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Why a file is opened again, as it is sent. */
record ReopeningBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    @Required Optional<LocalDate> occurredOn) {

  ReopenCase toCommand(CaseId caseId, StaffId by, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(() -> new ReopenCase(caseId, Fields.noted(reason), by, day.get()));
  }

  @Override
  public String toString() {
    return "ReopeningBody";
  }
}
