package org.warmledger.command.cases.closecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Why a file is closed, as it is sent. */
record ClosureBody(
    Optional<CloseReason> reason,
    Optional<LocalDate> occurredOn,
    @Longest(Longest.NOTE) Optional<String> note) {

  CloseCase toCommand(CaseId caseId, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<CloseReason> why = fields.required("/reason", reason);
    Supplier<Note> words = fields.note("/note", note);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(() -> new CloseCase(caseId, why.get(), words.get(), day.get()));
  }

  @Override
  public String toString() {
    return "ClosureBody";
  }
}
