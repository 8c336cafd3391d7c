package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.events.values.Note;

/** Why something is done, in words that may name somebody, as it is sent. */
public record ReasonBody(
    @InSeal @Required @Longest(Longest.NOTE) Optional<String> reason,
    Optional<LocalDate> occurredOn) {

  /** What is asked for, made of the reason and the day, or a refusal naming every wrong field. */
  public <C> C toCommand(LocalDate today, BiFunction<Note, LocalDate, C> made) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> made.apply(Fields.noted(reason), day.get()));
  }

  @Override
  public String toString() {
    return "ReasonBody";
  }
}
