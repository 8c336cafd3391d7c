package org.warmledger.command.checks.lateentry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.http.EntryFlags;
import org.warmledger.command.unions.UnionDirectory;

/**
 * C14: a fact recorded long after it happened is accepted and flagged at once; both times are kept.
 */
@Component
record LateEntry(LedgerReference reference, UnionDirectory unions) implements EntryFlags {

  private static final CheckCode CHECK = CheckCode.C14_LATE_ENTRY;

  @Override
  public List<String> flags(Entry entry) {
    LocalDate occurredOn = entry.occurredOn();
    long late = ChronoUnit.DAYS.between(occurredOn, entry.recordedOn());
    boolean flagged =
        late > 0
            && unions
                .find(entry.by())
                .filter(union -> late > reference.thresholds(CHECK, union, occurredOn).of("days"))
                .isPresent();
    return flagged ? List.of(CHECK.name()) : List.of();
  }
}
