package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** All models built anew, beside what raw bulk requests take for the very same documents. */
record RebuildLine(Grounds grounds) {

  private static final Duration PATIENCE = Duration.ofHours(2);
  private static final String READERS = "/api/admin/projections";

  Line measure() throws IOException {
    grounds.rest();
    try (RawElasticsearch elasticsearch = grounds.elasticsearch();
        Followers followers = grounds.followers()) {
      long events = followers.head();
      // A province's past keeps compilers busy for its first half minute only.
      double unused = seconds(this::rebuild);
      List<Pace> rounds = new ArrayList<>();
      for (int round = 0; round < grounds.sizes().rounds(); round++) {
        rounds.add(
            grounds.meter(elasticsearch).of(() -> new Meter.Done(events, seconds(this::rebuild))));
        grounds.sized();
      }
      Pace pace = Pace.median(rounds);
      RawElasticsearch.Rewritten raw = elasticsearch.rewriteAll(Integer.MAX_VALUE);
      double took = events / pace.perSecond();
      double ratio = took * 1e3 / Math.max(1, raw.took().toMillis());
      return Line.of(
              "重建 rebuild of all models, %,d events".formatted(events),
              new Goal("≤ 1.50 × _bulk of the same documents", ratio <= 1.5),
              "%.1f s, %s events".formatted(took, Words.perSecond(pace.perSecond())))
          .beside(
              EngineLines.times(ratio),
              "%s for %,d documents".formatted(Words.seconds(raw.took()), raw.documents()))
          .priced(pace);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) {
    long start = System.nanoTime();
    try {
      work.run();
    } catch (IOException e) {
      throw new Shortfall("the stack does not answer", e);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private void rebuild() throws IOException {
    LedgerClient client = grounds.client();
    List<String> names =
        client
            .get(Staff.ADMIN, READERS, Map.of())
            .accepted("the state of the readers")
            .body()
            .required("items")
            .valueStream()
            .map(reader -> reader.required("name").asString())
            .toList();
    for (String name : names) {
      Answer unused =
          client
              .post(Staff.ADMIN, path(name), Map.of(), "rebuild-" + name + System.nanoTime())
              .accepted("a rebuild");
    }
    for (String name : names) {
      Answer ended =
          client.await(
              Staff.ADMIN,
              path(name),
              state -> !List.of("FILLING", "FLIPPING").contains(state.text("state")),
              PATIENCE);
      if (!ended.text("state").equals("LIVE")) {
        throw new Shortfall("the rebuild of %s ended as %s".formatted(name, ended.text("state")));
      }
    }
  }

  private static String path(String name) {
    return READERS + "/" + name + "/rebuild";
  }
}
