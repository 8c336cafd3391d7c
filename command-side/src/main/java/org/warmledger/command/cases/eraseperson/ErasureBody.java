package org.warmledger.command.cases.eraseperson;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Note;

/** Why a person is erased, as it is sent. */
record ErasureBody(@Longest(Longest.NOTE) Optional<String> reason, Optional<LocalDate> occurredOn) {

  ErasePerson toCommand(PersonId person, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new ErasePerson(person, why.get(), day.get()));
  }

  @Override
  public String toString() {
    return "ErasureBody";
  }
}
