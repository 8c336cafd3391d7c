package org.warmledger.command.cases.closecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.CloseReason;

/** Why a file is closed, as it is sent. */
record ClosureBody(
    @Required Optional<CloseReason> reason,
    @Required Optional<LocalDate> occurredOn,
    @InSeal @Longest(Longest.NOTE) Optional<String> note) {

  CloseCase toCommand(CaseId caseId, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () -> new CloseCase(caseId, reason.orElseThrow(), Fields.noted(note), day.get()));
  }

  @Override
  public String toString() {
    return "ClosureBody";
  }
}
