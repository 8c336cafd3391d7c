package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** Single approvals, all out of one fund, many at once. */
record ApprovalsLine(Grounds grounds) {

  private static final int APPROVERS = 256;
  private static final int MOST_OF_A_ROUND = 6_000;

  private record Round(Pace pace, Pace insert, Latencies approvals) {}

  Line measure() throws IOException {
    List<Round> rounds = new ArrayList<>();
    int each = MOST_OF_A_ROUND;
    List<OpenFiles.OpenFile> open =
        OpenFiles.read(grounds.client(), each * grounds.sizes().rounds()).files();
    each = Math.min(each, open.size() / grounds.sizes().rounds());
    try (RawElasticsearch elasticsearch = grounds.elasticsearch();
        RawPostgres raw = grounds.postgres()) {
      for (int round = 0; round < grounds.sizes().rounds(); round++) {
        OpenFiles files = new OpenFiles(open.subList(round * each, (round + 1) * each));
        rounds.add(round(files, elasticsearch, raw));
      }
    }
    return told(rounds);
  }

  private Round round(OpenFiles files, RawElasticsearch elasticsearch, RawPostgres raw)
      throws IOException {
    HotFund fund = new HotFund(grounds.client(), files, "HOT-" + grounds.newHouseholds());
    fund.prepare();
    grounds.rest();
    Pace insert = raw.pace(grounds.sizes().length());
    Latencies approvals = new Latencies();
    Pace pace =
        grounds
            .meter(elasticsearch)
            .of(
                () -> {
                  HotFund.Contended outcome = contended(fund);
                  approvals.addAll(outcome.approvals());
                  return new Meter.Done(outcome.committed(), outcome.seconds());
                });
    return new Round(pace, insert, approvals);
  }

  private HotFund.Contended contended(HotFund fund) {
    try {
      return fund.measure(APPROVERS, grounds.sizes().length());
    } catch (IOException e) {
      throw new Shortfall("the stack does not answer", e);
    }
  }

  private static Line told(List<Round> rounds) {
    Pace ours = Pace.median(rounds.stream().map(Round::pace).toList());
    Pace insert = Pace.median(rounds.stream().map(Round::insert).toList());
    Latencies all = new Latencies();
    rounds.forEach(round -> all.addAll(round.approvals()));
    double p95 = Pace.middle(rounds, round -> round.approvals().percentile(95).toMillis());
    return Line.of(
            "资金 single approvals out of one fund, 256 at once, all beside",
            new Goal("≥ 500/s, 0 failed", ours.perSecond() >= 500 && all.failures() == 0),
            "%s, p95 %,.0f ms%s"
                .formatted(Words.perSecond(ours.perSecond()), p95, all.failuresInWords()))
        .beside(
            EngineLines.times(ours.perSecond() / insert.perSecond()),
            Words.perSecond(insert.perSecond()) + " INSERT")
        .priced(ours);
  }
}
