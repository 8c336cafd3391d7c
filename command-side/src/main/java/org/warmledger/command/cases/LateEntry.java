package org.warmledger.command.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** C14: a fact recorded long after it happened is accepted and flagged; both times are kept. */
@Component
public class LateEntry {

  /** The flag. */
  public static final String FLAG = "C14_LATE_ENTRY";

  private final int mostDays;

  LateEntry(@Value("${warmledger.checks.late-entry-days:30}") int mostDays) {
    this.mostDays = mostDays;
  }

  /** The flags that the answer carries. */
  public List<String> flags(LocalDate occurredOn, LocalDate recordedOn) {
    return ChronoUnit.DAYS.between(occurredOn, recordedOn) > mostDays ? List.of(FLAG) : List.of();
  }
}
