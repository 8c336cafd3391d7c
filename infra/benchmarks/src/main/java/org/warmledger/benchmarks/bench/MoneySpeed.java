package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedSpending;
import org.warmledger.benchmarks.invented.InventedSpending.Holder;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.Words;
import tools.jackson.databind.JsonNode;

/** Traces and statements over very many disbursements. Each answer is compared to the fen. */
record MoneySpeed(
    LedgerClient client,
    RawElasticsearch elasticsearch,
    PrintStream out,
    InventedSpending spending) {

  private static final int TRACES = 400;
  private static final int STATEMENTS = 150;
  private static final int WARM_UP = 300;
  private static final int FIRST_YEAR = InventedSpending.FIRST.getYear();
  private static final int YEARS = InventedSpending.LAST.getYear() - FIRST_YEAR + 1;

  void measure(ResultTable table) throws IOException {
    long start = System.nanoTime();
    FundTree.Grown tree = new FundTree(client, spending).grow();
    double grown = (System.nanoTime() - start) / 1e9;
    Map<LocalDate, long[][]> days = new DisbursementFiller(elasticsearch, tree, spending).fill();
    double filled = (System.nanoTime() - start) / 1e9;
    out.printf(
        "    tree of funds in %.0f s, %,d disbursements in %.0f s%n",
        grown, spending.count(), filled - grown);
    traces(table);
    statements(days, table);
  }

  private void traces(ResultTable table) throws IOException {
    trace(0, WARM_UP);
    Latencies traced = trace(WARM_UP, TRACES);
    List<String> ids = new ArrayList<>();
    for (int round = WARM_UP; round < WARM_UP + TRACES; round++) {
      ids.add(DisbursementFiller.id(number(round)));
    }
    Latencies raw = elasticsearch.documents("disbursements", ids);
    tell(
        "追溯 trace, one of %,d disbursements".formatted(spending.count()),
        traced,
        Duration.ofMillis(80),
        "get " + words(raw),
        table);
  }

  /** A prime stride: all over the years. */
  private int number(int round) {
    return (int) (round * 7_919_317L % spending.count());
  }

  private Latencies trace(int from, int rounds) throws IOException {
    Latencies latencies = new Latencies();
    for (int round = from; round < from + rounds; round++) {
      int number = number(round);
      String path = "/api/disbursements/" + DisbursementFiller.id(number) + "/trace";
      JsonNode body = timed(path, latencies);
      long fen = 0;
      for (JsonNode share : body.required("appropriations")) {
        fen += share.at("/money/fen").asLong();
      }
      require(path, InventedSpending.fen(number), fen);
    }
    return latencies;
  }

  private void statements(Map<LocalDate, long[][]> days, ResultTable table) throws IOException {
    statement(days, 0, WARM_UP);
    Latencies stated = statement(days, WARM_UP, STATEMENTS);
    List<Object> bare = new ArrayList<>();
    for (int round = WARM_UP; round < WARM_UP + STATEMENTS; round++) {
      bare.add(bare(round));
    }
    Latencies raw = elasticsearch.searches("funddays", bare);
    tell(
        "对账单 statement of a year, %,d disbursements in %d funds"
            .formatted(spending.count(), spending.spenders().size()),
        stated,
        Duration.ofMillis(300),
        "search " + words(raw),
        table);
  }

  private Latencies statement(Map<LocalDate, long[][]> days, int from, int rounds)
      throws IOException {
    Latencies latencies = new Latencies();
    for (int round = from; round < from + rounds; round++) {
      int year = year(round);
      int spender = round % spending.spenders().size();
      String path =
          "/api/funds/%s/statement?from=%d-01-01&to=%d-12-31"
              .formatted(spender(round).fund(), year, year);
      JsonNode body = timed(path, latencies);
      long expected =
          days.entrySet().stream()
              .filter(day -> day.getKey().getYear() == year)
              .mapToLong(day -> day.getValue()[spender][0])
              .sum();
      require(path, expected, body.at("/disbursed/money/fen").asLong());
    }
    return latencies;
  }

  private Holder spender(int round) {
    return spending.spenders().get(round % spending.spenders().size());
  }

  private static int year(int round) {
    return FIRST_YEAR + round % YEARS;
  }

  /** One sum over the days of the year, of the seven that a statement needs twice. */
  private Object bare(int round) {
    int year = year(round);
    return Map.of(
        "size",
        0,
        "query",
        Map.of(
            "bool",
            Map.of(
                "filter",
                List.of(
                    Map.of("term", Map.of("fund", spender(round).fund())),
                    Map.of(
                        "range",
                        Map.of("day", Map.of("gte", year + "-01-01", "lte", year + "-12-31")))))),
        "aggs",
        Map.of("sum", Map.of("sum", Map.of("field", "sums.DISBURSED"))));
  }

  private JsonNode timed(String path, Latencies latencies) throws IOException {
    long start = System.nanoTime();
    Answer answer = client.get(Staff.READER, path, Map.of());
    latencies.add(System.nanoTime() - start);
    return answer.accepted(path).body();
  }

  private static void require(String path, long expected, long told) {
    if (expected != told) {
      throw new Shortfall("%s tells %,d fen, not %,d".formatted(path, told, expected));
    }
  }

  private static void tell(
      String metric, Latencies latencies, Duration target, String raw, ResultTable table) {
    table.judged(
        metric,
        words(latencies),
        "p95 ≤ " + Words.millis(target),
        latencies.percentile(95).compareTo(target) <= 0,
        raw);
  }

  private static String words(Latencies latencies) {
    return "p50 %s · p95 %s"
        .formatted(Words.millis(latencies.percentile(50)), Words.millis(latencies.percentile(95)));
  }
}
