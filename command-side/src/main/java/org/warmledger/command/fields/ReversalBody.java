package org.warmledger.command.fields;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/** Why something is to end, be refused or not count, as it is sent. */
public record ReversalBody(
    @Required @Longest Optional<String> reason, Optional<LocalDate> occurredOn) {

  /** What the form says once it is checked. */
  public record Withdrawal(String reason, LocalDate occurredOn) {}

  public Withdrawal check(LocalDate today) {
    return Fields.of(this, today)
        .onDay(occurredOn, day -> new Withdrawal(Fields.said(reason), day));
  }

  @Override
  public String toString() {
    return "ReversalBody";
  }
}
