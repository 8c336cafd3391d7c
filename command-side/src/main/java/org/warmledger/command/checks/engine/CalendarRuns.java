package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.settings.RecordRun;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Written;

/** States that the checks which go by the calendar were run, once a day. */
@Component
record CalendarRuns(CheckStore store, Ledger ledger, Attempts attempts) {

  private static final List<CheckCode> BY_CALENDAR =
      List.of(
          CheckCode.C16_STALE_FILE,
          CheckCode.C17_NEVER_AIDED,
          CheckCode.C18_PAPER_GAP,
          CheckCode.C19_INCOME_OVER_LINE,
          CheckCode.C21_IDLE_FUNDS,
          CheckCode.C26_EVEN_SPLIT);

  void record(LocalDate day) {
    for (CheckCode code : BY_CALENDAR) {
      for (CheckStore.Tally tally : attempts.untilSettled(() -> store.tally(code))) {
        Written unused =
            ledger.write(
                new RecordRun(tally.root(), code.name(), tally.subjects(), tally.open(), day),
                Findings.data(tally.root().code()),
                List.of());
      }
    }
  }
}
