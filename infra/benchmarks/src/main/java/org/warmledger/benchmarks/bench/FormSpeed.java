package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Words;

/**
 * Forms of a province with very many visits. The acts are put beside those of the readers, under
 * the product's own mappings: what is measured is how they are counted.
 */
final class FormSpeed {

  private static final String PROVINCE = "100000/220000";
  private static final List<String> CITIES =
      List.of(
          "220100", "220200", "220300", "220400", "220500", "220600", "220700", "220800", "222400",
          "229900", "229901");
  private static final List<String> IDENTITIES = List.of("URBAN", "URBAN", "MIGRANT", "MODEL");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final String FULL = "send-warmth";
  private static final String SUMMARY = "two-festivals";
  private static final int DAYS = 59;
  private static final int YEARS_BEFORE = 10;
  private static final int AGES = 3;
  private static final int VISITS_PER_HOUSEHOLD = 5;
  private static final int PAGE = 4_000;
  private static final int ROUNDS = 15;
  private static final String PERIOD = "?union=220000&from=%s&to=2026-02-28";

  private int asked;

  private final LedgerClient client;
  private final RawElasticsearch elasticsearch;
  private final PrintStream out;
  private final Random random = new Random(1);

  FormSpeed(LedgerClient client, RawElasticsearch elasticsearch, PrintStream out) {
    this.client = client;
    this.elasticsearch = elasticsearch;
    this.out = out;
  }

  /**
   * The same forms at three ages of one ledger: with nothing but the period's visits, and with ever
   * more before them.
   */
  void measure(int acts, ResultTable table) throws IOException {
    List<Map<String, Latencies>> ages = new ArrayList<>();
    for (int age = 0; age < AGES; age++) {
      fill(acts, age);
      ages.add(Map.of(FULL, time(FULL), SUMMARY, time(SUMMARY)));
    }
    tell(FULL, acts, ages, table);
    tell(SUMMARY, acts, ages, table);
  }

  private static void tell(
      String form, int acts, List<Map<String, Latencies>> ages, ResultTable table) {
    List<Latencies> byAge = ages.stream().map(age -> age.get(form)).toList();
    Duration p95 = byAge.getLast().percentile(95);
    String medians =
        byAge.stream()
            .map(age -> Words.millis(age.percentile(50)))
            .collect(Collectors.joining(" → "));
    table.judged(
        "统计表 %s, %,d visits in the period".formatted(form, acts),
        "p95 %s · p50 %s with none, as many, twice as many in the ten years before"
            .formatted(Words.millis(p95), medians),
        "≤ 3 s",
        p95.compareTo(Duration.ofSeconds(3)) <= 0,
        "–");
  }

  private Latencies time(String form) throws IOException {
    Latencies latencies = new Latencies();
    for (int round = 0; round < ROUNDS; round++) {
      // No period is asked for twice, or a cache would answer; each begins before all the visits.
      asked++;
      String period = PERIOD.formatted(FIRST.minusDays(asked));
      long start = System.nanoTime();
      Answer answer = client.get(Staff.READER, "/api/statistics/" + form + period, Map.of());
      long took = System.nanoTime() - start;
      Answer unused = answer.accepted("the form");
      if (round > 2) {
        latencies.add(took);
      }
    }
    return latencies;
  }

  private void fill(int acts, int age) {
    long start = System.nanoTime();
    StringBuilder visits = new StringBuilder();
    StringBuilder households = new StringBuilder();
    for (int n = 0; n < acts; n += VISITS_PER_HOUSEHOLD) {
      household(n, age, visits, households);
      if (n % PAGE == PAGE - VISITS_PER_HOUSEHOLD || n + VISITS_PER_HOUSEHOLD >= acts) {
        send(visits, households);
      }
    }
    send(visits, households);
    elasticsearch.settle("acts");
    elasticsearch.settle("files");
    out.printf("    %,d acts in %.0f s%n", acts, (System.nanoTime() - start) / 1e9);
  }

  private void send(StringBuilder visits, StringBuilder households) {
    if (!visits.isEmpty()) {
      elasticsearch.bulk("acts", visits.toString());
      elasticsearch.bulk("files", households.toString());
      visits.setLength(0);
      households.setLength(0);
    }
  }

  private void household(int n, int age, StringBuilder visits, StringBuilder households) {
    String id = "case-bench-" + age + "-" + n;
    String union = CITIES.get(random.nextInt(CITIES.size()));
    String identity = IDENTITIES.get(random.nextInt(IDENTITIES.size()));
    StringBuilder nested = new StringBuilder();
    for (int visit = 0; visit < VISITS_PER_HOUSEHOLD; visit++) {
      LocalDate day = day(age);
      visits.append(act(id, visit, union, identity, day));
      nested.append(visit == 0 ? "" : ",").append(once(union, identity, day));
    }
    households
        .append("{\"index\":{\"_id\":\"")
        .append(id)
        .append("\"}}\n{\"visited\":{\"visits\":[")
        .append(nested)
        .append("]}}\n");
  }

  private LocalDate day(int age) {
    int years = age == 0 ? 0 : 1 + random.nextInt(YEARS_BEFORE);
    return FIRST.minusYears(years).plusDays(random.nextInt(DAYS));
  }

  private static String once(String union, String identity, LocalDate day) {
    return """
    {"on":"%s","union":"%s","unions":["100000","220000","%s"],"identity":"%s","position":1}"""
        .formatted(day, union, union, identity);
  }

  private String act(String id, int visit, String union, String identity, LocalDate day) {
    return """
    {"index":{"_id":"%s-%d"}}
    {"kind":"VISIT","identity":"%s","facet":"VISIT|||%s||","path":"%s/%s","union":"%s",\
    "unions":["100000","220000","%s"],"giverUnions":[],"subject":"%s","day":"%s",\
    "counts":{"value":%d,"households":0,"householdTimes":1,"persons":0,"personTimes":1,"pieces":0,\
    "modelHouseholds":0,"migrants":0,"migrantTimes":0,"hardshipWorkers":0,"zeroEmployment":0},\
    "ref":{"stream":"%s","sequence":%d,"name":"case.visited","position":1,\
    "recordedAt":"2026-01-01T00:00:00Z"}}
    """
        .formatted(
            id,
            visit,
            identity,
            identity,
            PROVINCE,
            union,
            union,
            union,
            id,
            day,
            10_000 + random.nextInt(100_000),
            id,
            visit);
  }
}
