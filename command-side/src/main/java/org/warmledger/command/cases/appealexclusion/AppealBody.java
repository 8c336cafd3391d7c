package org.warmledger.command.cases.appealexclusion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** An appeal, as it is sent. */
record AppealBody(@Longest(Longest.NOTE) Optional<String> reason, Optional<LocalDate> occurredOn) {

  AppealExclusion toCommand(CaseId caseId, MeansCheckId checkId, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new AppealExclusion(caseId, checkId, why.get(), day.get()));
  }

  @Override
  public String toString() {
    return "AppealBody";
  }
}
