package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;

/**
 * Search, the page of a file and the dashboard, one after the other as people ask, on all files and
 * on a tenth of them.
 */
record ReadsLine(Grounds grounds) {

  private static final int SEARCHES = 20;
  private static final int PAGES = 200;
  private static final int DASHBOARDS = 50;
  private static final double MOST_MILLIS = 100;
  private static final double MOST_MORE = 1.2;

  /** The 95th percentile of each, in milliseconds; of a bare term query as well. */
  private record Felt(double search, double page, double dashboard, double term) {

    double worst() {
      return Math.max(search, Math.max(page, dashboard));
    }

    double over(Felt less) {
      return Math.max(
          search / less.search(), Math.max(page / less.page(), dashboard / less.dashboard()));
    }

    @Override
    public String toString() {
      return "search %.0f, page %.0f, dashboard %.0f ms".formatted(search, page, dashboard);
    }
  }

  /** Of a past alone: what other lines have loaded would be copied, or stand between its copies. */
  Line measure() throws IOException {
    grounds.leave();
    grounds.rest();
    Felt fewer = felt();
    grounds.grow(grounds.sizes().files());
    long events;
    try (Followers followers = grounds.followers()) {
      events = followers.head();
    }
    Felt all = felt();
    double ratio = all.over(fewer);
    return Line.of(
            "检索 search, file page, dashboard at %,d files, %,d events"
                .formatted(grounds.sizes().files(), events),
            new Goal(
                "p95 ≤ 100 ms, ≤ 1.20 × a tenth of it",
                all.worst() <= MOST_MILLIS && ratio <= MOST_MORE),
            "p95 %s; at %,d files %s".formatted(all, grounds.sizes().files() / 10, fewer))
        .beside(EngineLines.times(ratio), "term p95 %.1f ms".formatted(all.term()));
  }

  private Felt felt() throws IOException {
    List<Felt> rounds = new ArrayList<>();
    var unused = round();
    for (int round = 0; round < grounds.sizes().rounds(); round++) {
      rounds.add(round());
    }
    return new Felt(
        Pace.middle(rounds, Felt::search),
        Pace.middle(rounds, Felt::page),
        Pace.middle(rounds, Felt::dashboard),
        Pace.middle(rounds, Felt::term));
  }

  private Felt round() throws IOException {
    LedgerClient client = grounds.client();
    SearchSpeed searches = new SearchSpeed(client, grounds.ledger(), grounds.told());
    Latencies search = SearchSpeed.all(searches.measure(SEARCHES));
    List<OpenFiles.OpenFile> open = OpenFiles.read(client, PAGES).files();
    Latencies page = new Latencies();
    for (OpenFiles.OpenFile file : open) {
      timed(client, file.path(), page);
    }
    Latencies dashboard = new Latencies();
    for (int asked = 0; asked < DASHBOARDS; asked++) {
      String union = open.get(asked * 7 % open.size()).union();
      timed(client, "/api/dashboards/overview?union=" + union, dashboard);
    }
    try (RawElasticsearch elasticsearch = grounds.elasticsearch()) {
      Latencies term =
          elasticsearch.termQueries(filesIndex(elasticsearch), "search.union", searches.unions());
      return new Felt(p95(search), p95(page), p95(dashboard), p95(term));
    }
  }

  private static double p95(Latencies latencies) {
    if (latencies.failures() > 0) {
      throw new Shortfall("reads: " + latencies);
    }
    return Math.max(0.1, latencies.percentile(95).toNanos() / 1e6);
  }

  private static void timed(LedgerClient client, String path, Latencies into) throws IOException {
    long start = System.nanoTime();
    Answer answer = client.get(Staff.READER, path, Map.of("Access-Purpose", "VISIT"));
    if (answer.isAccepted()) {
      into.add(System.nanoTime() - start);
    } else {
      into.failed(answer.code());
    }
  }

  private static String filesIndex(RawElasticsearch elasticsearch) {
    return elasticsearch.indexes().stream()
        .filter(index -> index.contains("files"))
        .findFirst()
        .orElseThrow(() -> new Shortfall("there is no index of files"));
  }
}
