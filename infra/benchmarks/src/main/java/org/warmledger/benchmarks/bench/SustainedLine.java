package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** The highest rate of commands that every reader and every check keeps up with. */
record SustainedLine(Grounds grounds, PrintStream out) {

  private static final Duration MOST_LATE = Duration.ofSeconds(2);
  private static final int FIRST = 50;
  private static final int HIGHEST = 6_400;
  private static final int CLOSE_ENOUGH = 10;
  private static final int DOCUMENTS = 2_000;
  private static final int HOLDS = 4;

  /** A rate, tried. */
  private record Tried(int rate, Pace pace, Duration late, Latencies sent) {

    boolean isKept() {
      return sent.failures() == 0
          && late.compareTo(MOST_LATE) <= 0
          && sent.percentile(99).compareTo(MOST_LATE) <= 0;
    }
  }

  Line measure() throws IOException {
    OpenFiles open = OpenFiles.read(grounds.client(), 20_000);
    try (RawElasticsearch elasticsearch = grounds.elasticsearch()) {
      Tried held = held(highest(open, elasticsearch), open, elasticsearch);
      double bulk = elasticsearch.rewriteAll(DOCUMENTS).perSecond();
      return told(held, bulk);
    }
  }

  private int highest(OpenFiles open, RawElasticsearch elasticsearch) throws IOException {
    int kept = 0;
    int lost = HIGHEST;
    for (int next = FIRST; lost - kept > Math.max(CLOSE_ENOUGH, kept / 8); ) {
      if (tried(next, grounds.sizes().length(), open, elasticsearch).isKept()) {
        kept = next;
      } else {
        lost = next;
      }
      next = lost == HIGHEST ? Math.min(HIGHEST - 1, kept * 2) : (kept + lost) / 2;
    }
    return Math.max(CLOSE_ENOUGH, kept);
  }

  /** What was kept for a moment need not be kept for long. */
  private Tried held(int rate, OpenFiles open, RawElasticsearch elasticsearch) throws IOException {
    int next = rate;
    for (int hold = 0; hold < HOLDS; hold++) {
      Tried tried = tried(next, grounds.sizes().hold(), open, elasticsearch);
      if (tried.isKept()) {
        return tried;
      }
      next = Math.max(CLOSE_ENOUGH, next * 85 / 100);
    }
    throw new Shortfall("readers kept up with no rate down to %d/s".formatted(next));
  }

  private Tried tried(int rate, Duration length, OpenFiles open, RawElasticsearch elasticsearch)
      throws IOException {
    grounds.rest();
    CommandLoad load =
        new CommandLoad(
            grounds.client(), grounds.ledger(), open, grounds.newHouseholds(), Optional.empty());
    List<Duration> late = new ArrayList<>();
    List<Latencies> sent = new ArrayList<>();
    try (Followers followers = grounds.followers()) {
      Pace pace =
          grounds
              .meter(elasticsearch)
              .of(
                  () -> {
                    Thread work =
                        Thread.ofVirtual()
                            .start(() -> sent.add(new OpenLoop(rate, length).run(load::send)));
                    late.add(followers.mostLate(work));
                    return new Meter.Done(sent.getFirst().count(), length.toSeconds());
                  });
      Tried tried = new Tried(rate, pace, late.getFirst(), sent.getFirst());
      out.printf(
          "    %d/s: last reader %s late, %s%n", rate, Words.seconds(tried.late()), tried.sent());
      return tried;
    }
  }

  private Line told(Tried held, double bulk) {
    double operations = Math.max(0.01, held.pace().indexOperations().orElse(1.0));
    double ratio = held.rate() / (bulk / operations);
    return Line.of(
            "命令 sustained for %s, every reader at most 2 s late"
                .formatted(Words.seconds(grounds.sizes().hold())),
            new Goal("≥ 0.60 × (_bulk ÷ index ops), ≥ 400/s", ratio >= 0.6 && held.rate() >= 400),
            "%d/s, last reader %s late".formatted(held.rate(), Words.seconds(held.late())))
        .beside(EngineLines.times(ratio), Words.perSecond(bulk) + " _bulk documents")
        .priced(held.pace());
  }
}
