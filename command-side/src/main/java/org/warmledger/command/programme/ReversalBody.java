package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.values.Longest;

/** Why something does not count, as it is sent. */
public record ReversalBody(@Longest Optional<String> reason, Optional<LocalDate> occurredOn) {

  /** What the form says once it is checked. */
  public record Withdrawal(String reason, LocalDate occurredOn) {}

  public Withdrawal check(LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<String> why = fields.text("/reason", reason, ReversalBody.class);
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", occurredOn);
    return fields.finish(() -> new Withdrawal(why.get(), day.get()));
  }

  @Override
  public String toString() {
    return "ReversalBody";
  }
}
