package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.CloseReason;

/** How a file ended, and whether the household fell back. */
public record Ending(ClosureBody closure, Optional<ReopeningBody> reopening) {

  /** Body of {@code …/closure}. */
  public record ClosureBody(CloseReason reason, LocalDate occurredOn, String note) {}

  /** Body of {@code …/reopening}. */
  public record ReopeningBody(String reason, LocalDate occurredOn) {}
}
