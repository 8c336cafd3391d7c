package org.warmledger.command.fields;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.events.limits.Longest;

/** Why something is decided, as it is sent. */
public record DecisionBody(@Longest Optional<String> reason, Optional<LocalDate> occurredOn) {

  /** A decision whose fields are in order. */
  public record Decided(String reason, LocalDate on) {}

  /** Checks every field; the reason may be left out. */
  public Decided check(LocalDate today) {
    Fields fields = Fields.of(this, today);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new Decided(Fields.said(reason), day.get()));
  }

  @Override
  public String toString() {
    return "DecisionBody";
  }
}
