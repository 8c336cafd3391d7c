package org.warmledger.command.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionCode;

/**
 * C14: a fact recorded long after it happened is accepted and flagged at once; both times are kept.
 */
@Component
public class LateEntry {

  private static final CheckCode CHECK = CheckCode.C14_LATE_ENTRY;

  private final LedgerReference reference;
  private final UnionDirectory unions;

  LateEntry(LedgerReference reference, UnionDirectory unions) {
    this.reference = reference;
    this.unions = unions;
  }

  /** The flags that the answer to somebody of a union carries. */
  public List<String> flags(UnionCode by, LocalDate occurredOn, LocalDate recordedOn) {
    long late = ChronoUnit.DAYS.between(occurredOn, recordedOn);
    boolean flagged =
        late > 0
            && unions
                .find(by)
                .filter(union -> late > reference.thresholds(CHECK, union, occurredOn).of("days"))
                .isPresent();
    return flagged ? List.of(CHECK.name()) : List.of();
  }
}
