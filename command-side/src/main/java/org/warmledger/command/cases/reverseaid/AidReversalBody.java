package org.warmledger.command.cases.reverseaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Why delivered aid is taken back, as it is sent. */
record AidReversalBody(
    @Longest(Longest.NOTE) Optional<String> reason, Optional<LocalDate> occurredOn) {

  ReverseAid toCommand(CaseId caseId, AidId aidId, StaffId reverser, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new ReverseAid(caseId, aidId, why.get(), reverser, day.get()));
  }

  @Override
  public String toString() {
    return "AidReversalBody";
  }
}
