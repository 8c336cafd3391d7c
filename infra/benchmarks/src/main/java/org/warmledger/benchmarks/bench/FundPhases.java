package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Words;

/** What funds take: one roster, rosters at once out of one fund, single approvals at once. */
final class FundPhases {

  private static final int ROSTERS_AT_ONCE = 8;
  private static final Duration LENGTH = Duration.ofSeconds(10);
  private static final int APPROVERS = 256;

  private final OwnStack stack;
  private final RosterSpeed rosters;
  private final int cases;
  private final ResultTable table;

  FundPhases(OwnStack stack, InventedLedger ledger, int cases, ResultTable table) {
    this.stack = stack;
    this.rosters = new RosterSpeed(stack.client(), ledger, cases);
    this.cases = cases;
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

  void approvals() throws IOException {
    OpenFiles open = OpenFiles.read(stack.client(), cases);
    HotFund.Contended outcome = new HotFund(stack.client(), open).measure(APPROVERS, LENGTH);
    String limit = rawLimit();
    table.judged(
        "热点资金 commitments that one fund takes, while it is at work",
        Words.perSecond(outcome.postedPerSecond()),
        "≥ 500/s",
        outcome.postedPerSecond() >= 500,
        limit);
    table.told(
        "热点资金 approvals out of one fund, %d at once, all beside".formatted(APPROVERS),
        "%s, p95 %s%s"
            .formatted(
                Words.perSecond(outcome.perSecond()),
                Words.millis(outcome.approvals().percentile(95)),
                outcome.approvals().failuresInWords()),
        limit);
  }

  private String rawLimit() throws IOException {
    try (RawPostgres raw = RawPostgres.at(stack.postgres())) {
      return raw.limit();
    }
  }
}
