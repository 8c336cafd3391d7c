package org.warmledger.command.cases.reopencase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Why a file is opened again, as it is sent. */
record ReopeningBody(
    @Longest(Longest.NOTE) Optional<String> reason, Optional<LocalDate> occurredOn) {

  ReopenCase toCommand(CaseId caseId, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(() -> new ReopenCase(caseId, why.get(), day.get()));
  }

  @Override
  public String toString() {
    return "ReopeningBody";
  }
}
