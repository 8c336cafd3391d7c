package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.ArchiveBody;
import org.warmledger.benchmarks.invented.InventedHousehold;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.Latencies;

/** Searches as people type them, one after the other, over all files on record. */
record SearchSpeed(LedgerClient client, InventedLedger ledger, int households) {

  /** What is typed or chosen. */
  enum Kind {
    NAME,
    GIVEN_NAME,
    PINYIN,
    INITIALS,
    IDENTITY_NUMBER,
    LAST_FOUR,
    PHONE,
    EMPLOYER,
    NOTE,
    FILTERS
  }

  private static final List<String> NOTE_WORDS = List.of("透析", "单亲", "大学", "拖欠", "受灾");

  /** Times so many rounds of all kinds of search, after a tenth as many that only warm up. */
  Map<Kind, Latencies> measure(int rounds) throws IOException {
    rounds(households / 2, 1 + rounds / 10);
    return rounds(0, rounds);
  }

  private Map<Kind, Latencies> rounds(int from, int rounds) throws IOException {
    Map<Kind, Latencies> latencies = new EnumMap<>(Kind.class);
    for (int round = 0; round < rounds; round++) {
      // A prime stride: neighbours in the ledger resemble each other less than chance would have
      // it.
      int household = (int) ((from + round * 7919L) % households);
      InventedHousehold asked = ledger.household(household);
      for (Kind kind : Kind.values()) {
        time(kind, path(kind, asked, round), latencies);
      }
    }
    return latencies;
  }

  private void time(Kind kind, String path, Map<Kind, Latencies> all) throws IOException {
    Latencies latencies = all.computeIfAbsent(kind, unused -> new Latencies());
    long start = System.nanoTime();
    Answer answer = client.get(Staff.READER, path, Map.of("Access-Purpose", "VISIT"));
    long took = System.nanoTime() - start;
    if (answer.isAccepted() && answer.body().required("total").asLong() > 0) {
      latencies.add(took);
    } else {
      latencies.failed(answer.isAccepted() ? "nothing found by " + kind : answer.code());
    }
  }

  private static String path(Kind kind, InventedHousehold household, int round) {
    ArchiveBody file = household.file();
    String name = file.head().name();
    String number = file.head().identityNumber();
    return switch (kind) {
      case NAME -> query(name);
      case GIVEN_NAME -> query(name.substring(1));
      case PINYIN -> query(Pinyin.of(name));
      case INITIALS -> query(Pinyin.initials(name));
      case IDENTITY_NUMBER -> query(number);
      case LAST_FOUR -> query(number.substring(14));
      case PHONE -> query(file.head().mobile());
      case EMPLOYER -> query(file.head().employer());
      case NOTE -> query(NOTE_WORDS.get(round % NOTE_WORDS.size()));
      case FILTERS ->
          "/api/cases?union=%s&category=%s&state=%s"
              .formatted(file.union(), file.category(), state(household));
    };
  }

  private static String state(InventedHousehold household) {
    boolean ended = household.ending().filter(ending -> ending.reopening().isEmpty()).isPresent();
    return ended ? "CLOSED" : "OPEN";
  }

  private static String query(String typed) {
    return "/api/cases?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }

  /** All kinds together, as one user would feel them. */
  static Latencies all(Map<Kind, Latencies> latencies) {
    Latencies all = new Latencies();
    latencies.values().forEach(all::addAll);
    return all;
  }

  /** Hashes are what the read side looks up by; a bare term query does the same work. */
  List<String> unions() {
    List<String> unions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      unions.add(ledger.household(i * 7919L % households).file().union());
    }
    return unions;
  }
}
