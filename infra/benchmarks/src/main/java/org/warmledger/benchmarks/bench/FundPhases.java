package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Words;

/** What funds take of rosters: one, and several at once out of one fund. */
final class FundPhases {

  private static final int ROSTERS_AT_ONCE = 8;

  private final OwnStack stack;
  private final RosterSpeed rosters;
  private final ResultTable table;

  FundPhases(OwnStack stack, InventedLedger ledger, int cases, ResultTable table) {
    this.stack = stack;
    this.rosters = new RosterSpeed(stack.client(), ledger, cases);
    this.table = table;
  }

  void roster() throws IOException {
    RosterSpeed.Carried outcome = rosters.measure("BENCH-ROSTER", 1);
    table.told(
        "花名册编制 roster of %,d lines drawn up".formatted(outcome.lines()),
        Words.seconds(outcome.drawnUp()),
        "–");
    table.judged(
        "花名册批准 roster of %,d lines approved and committed".formatted(outcome.lines()),
        Words.seconds(outcome.approved()),
        "≤ 30 s",
        outcome.approved().compareTo(Duration.ofSeconds(30)) <= 0,
        "–");
  }

  void rostersAtOnce() throws IOException {
    RosterSpeed.Carried outcome = rosters.measure("BENCH-ROSTERS", ROSTERS_AT_ONCE);
    double perSecond = outcome.lines() * 1e9 / outcome.approved().toNanos();
    table.judged(
        "热点资金 commitments out of one fund, %d rosters of %,d lines together approved at once"
            .formatted(ROSTERS_AT_ONCE, outcome.lines()),
        Words.perSecond(perSecond),
        "≥ 500/s",
        perSecond >= 500,
        rawLimit());
  }

  private String rawLimit() throws IOException {
    try (RawPostgres raw = RawPostgres.at(stack.postgres())) {
      return raw.limit();
    }
  }
}
