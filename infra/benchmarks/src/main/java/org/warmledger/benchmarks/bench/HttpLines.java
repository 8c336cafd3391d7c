package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.ClosedLoop;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** Commands as staff send them: over HTTP, with a token and a key each. */
record HttpLines(Grounds grounds) {

  static final int PARALLEL = 16;
  private static final int MOST_FILES = 20_000;
  private static final int RATE = 100;
  private static final Duration MOST_LATE = Duration.ofMillis(20);
  private static final Duration FOUND = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private Sizes sizes() {
    return grounds.sizes();
  }

  private CommandLoad load(LedgerClient client, OpenFiles open, Optional<Latencies> found) {
    return new CommandLoad(client, grounds.ledger(), open, grounds.newHouseholds(), found);
  }

  /** Nobody reads, no automation acts, nothing is checked. */
  Line readersOff() throws IOException {
    OpenFiles open = OpenFiles.read(grounds.client(), MOST_FILES);
    List<Line> line = new ArrayList<>();
    grounds.stack().standingStill(data -> line.add(readersOff(data, open)));
    return line.getFirst();
  }

  private Line readersOff(Path data, OpenFiles open) throws IOException {
    try (ServedAlone served = new ServedAlone(data);
        RawPostgres raw = RawPostgres.at(served.address())) {
      warmUp(served.client(), open);
      List<Pace> inserts = new ArrayList<>();
      List<Pace> ours = new ArrayList<>();
      for (int round = 0; round < sizes().rounds(); round++) {
        inserts.add(raw.pace(sizes().length()));
        ours.add(
            Meter.WITHOUT_INDEX.of(
                new ClosedLoop(PARALLEL, sizes().length()),
                load(served.client(), open, Optional.empty())::send));
      }
      return EngineLines.compared(
              "命令 commands over HTTP with token and key, 16 in parallel, readers off",
              0.25,
              Pace.median(ours),
              Pace.median(inserts))
          .priced(Pace.median(ours));
    }
  }

  private void warmUp(LedgerClient client, OpenFiles open) {
    var unused =
        new ClosedLoop(PARALLEL, sizes().warmUp()).run(load(client, open, Optional.empty())::send);
  }

  /** One burst, and how long the readers took to come after it. */
  private record Burst(Pace pace, Pace insert, Duration drained) {}

  Line everybodyBeside() throws IOException {
    OpenFiles open = OpenFiles.read(grounds.client(), MOST_FILES);
    warmUp(grounds.client(), open);
    List<Burst> bursts = new ArrayList<>();
    try (RawElasticsearch elasticsearch = grounds.elasticsearch();
        RawPostgres raw = grounds.postgres();
        Followers followers = grounds.followers()) {
      for (int round = 0; round < sizes().rounds(); round++) {
        followers.awaitRest(PATIENCE);
        bursts.add(burst(open, elasticsearch, raw, followers));
        grounds.sized();
      }
    }
    return told(bursts);
  }

  private Burst burst(
      OpenFiles open, RawElasticsearch elasticsearch, RawPostgres raw, Followers followers)
      throws IOException {
    CommandLoad load = load(grounds.client(), open, Optional.empty());
    Pace insert = raw.pace(sizes().length());
    List<Duration> drained = new ArrayList<>();
    // What is indexed after the burst is part of its price, the time it takes is not of its rate.
    Pace whole =
        grounds
            .meter(elasticsearch)
            .of(
                () -> {
                  ClosedLoop.Outcome outcome =
                      new ClosedLoop(PARALLEL, sizes().length()).run(load::send);
                  drained.add(followers.drained(PATIENCE));
                  int count = outcome.latencies().count();
                  return new Meter.Done(count, count / Math.max(0.001, outcome.perSecond()));
                });
    return new Burst(whole, insert, drained.getFirst());
  }

  private Line told(List<Burst> bursts) {
    Pace ours = Pace.median(bursts.stream().map(Burst::pace).toList());
    Pace insert = Pace.median(bursts.stream().map(Burst::insert).toList());
    double drained = Pace.middle(bursts, burst -> burst.drained().toMillis());
    double ratio = ours.perSecond() / insert.perSecond();
    long most = 2 * sizes().length().toMillis();
    return Line.of(
            "命令 the same, everybody beside, burst of " + Words.seconds(sizes().length()),
            new Goal(
                "≥ 0.12 × INSERT, drained ≤ " + Words.seconds(Duration.ofMillis(most)),
                ratio >= 0.12 && drained <= most),
            "%s, drained after %.1f s".formatted(Words.perSecond(ours.perSecond()), drained / 1e3))
        .beside(EngineLines.times(ratio), Words.perSecond(insert.perSecond()) + " INSERT")
        .priced(ours);
  }

  /** One round at a hundred a second. */
  private record Due(Latencies sent, Latencies found, Latencies insert) {}

  Line atARate() throws IOException {
    OpenFiles open = OpenFiles.read(grounds.client(), MOST_FILES);
    var unused =
        new OpenLoop(RATE, sizes().warmUp())
            .run(load(grounds.client(), open, Optional.of(new Latencies()))::send);
    List<Due> rounds = new ArrayList<>();
    try (RawPostgres raw = grounds.postgres()) {
      for (int round = 0; round < sizes().rounds(); round++) {
        Latencies insert = raw.atRate(RATE, sizes().length());
        Latencies found = new Latencies();
        CommandLoad load = load(grounds.client(), open, Optional.of(found));
        Latencies sent = new OpenLoop(RATE, sizes().length()).run(load::send);
        grounds.rest();
        rounds.add(new Due(sent, found, insert));
      }
    }
    return atARate(rounds);
  }

  private static Line atARate(List<Due> rounds) {
    Duration half = middle(rounds, round -> round.sent().percentile(50));
    Duration most = middle(rounds, round -> round.sent().percentile(99));
    Duration found = middle(rounds, round -> round.found().percentile(99));
    Duration insert = middle(rounds, round -> round.insert().percentile(99));
    Latencies all = new Latencies();
    rounds.forEach(
        round -> {
          all.addAll(round.sent());
          all.addAll(round.found());
        });
    return Line.of(
            "命令 command at 100/s from due time, everybody beside",
            new Goal(
                "p99 ≤ 20 ms; findable p99 ≤ 400 ms",
                most.compareTo(MOST_LATE) <= 0
                    && found.compareTo(FOUND) <= 0
                    && all.failures() == 0),
            "p50 %s, p99 %s; findable p99 %s%s"
                .formatted(
                    Words.millis(half),
                    Words.millis(most),
                    Words.millis(found),
                    all.failuresInWords()))
        .beside(
            EngineLines.times((double) most.toNanos() / Math.max(1, insert.toNanos())),
            "INSERT p99 " + Words.millis(insert));
  }

  private static Duration middle(List<Due> rounds, Function<Due, Duration> figure) {
    return Duration.ofNanos((long) Pace.middle(rounds, due -> figure.apply(due).toNanos()));
  }
}
