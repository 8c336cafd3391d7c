package org.warmledger.command.fields;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.limits.Longest;

/** Why something is decided, as it is sent. */
public record DecisionBody(@Longest Optional<String> reason, Optional<LocalDate> occurredOn) {

  /** A decision whose fields are in order. */
  public record Decided(String reason, LocalDate on) {}

  /** Checks every field; the reason may be left out. */
  public Decided check(LocalDate today) {
    return Fields.of(this, today).onDay(occurredOn, day -> new Decided(Fields.said(reason), day));
  }

  @Override
  public String toString() {
    return "DecisionBody";
  }
}
