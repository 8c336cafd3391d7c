package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.RandomHistory;
import tools.jackson.databind.JsonNode;

/**
 * A random year over three tiers of funds: whatever was received, allocated, committed, released,
 * handed out, refunded and given back, every fen is somewhere, and is followed both ways.
 */
class ConservationIT {

  /** A hundred thousand take a quarter of an hour: when asked for (CONTRIBUTING). */
  private static final int DISBURSEMENTS = Integer.getInteger("warmledger.disbursements", 1_000);

  private static final int LOOKED_AT = 60;

  private static QueryServer server;
  private static RandomHistory history;
  private static long position;

  @BeforeAll
  static void givenAYearOfDisbursements() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    history = new RandomHistory(20_261_124);
    position = history.write(ledger, DISBURSEMENTS);
    awaitReaders();
  }

  /** Reading a year takes a while on a busy machine: 20 ms for each disbursement at most. */
  private static void awaitReaders() {
    Instant end = Instant.now().plus(Duration.ofMinutes(5).plusMillis(20L * DISBURSEMENTS));
    for (String path : List.of("/api/funds", "/api/disbursements")) {
      while (ask(path).status() == 503) {
        assertThat(Instant.now()).isBefore(end);
      }
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path) {
    return server.as("finance@410000").after(position).get(path);
  }

  private static JsonNode get(String path) {
    Reply answer = ask(path);
    assertThat(answer.status()).as(path + answer.text()).isEqualTo(200);
    return answer.body();
  }

  private static long fen(JsonNode money, String balance) {
    return money.path(balance).path("fen").asLong();
  }

  @Test
  void inEveryFundWhatWasReceivedIsSomewhere() {
    for (JsonNode fund : get("/api/funds?limit=200").path("items")) {
      JsonNode money = fund.path("money");
      long somewhere =
          fen(money, "allocated")
              + fen(money, "committed")
              + fen(money, "disbursed")
              + fen(money, "returned")
              + fen(money, "inHand");
      assertThat(fen(money, "received")).isEqualTo(somewhere).isPositive();
      assertThat(fen(money, "inHand"))
          .isEqualTo(history.purse().inHand(fund.path("fund").asString()));
    }
  }

  @Test
  void everyAppropriationIsWithSomebodyToTheFen() {
    for (String appropriation : history.appropriations()) {
      JsonNode first = get("/api/appropriations/" + appropriation + "?limit=200");
      long received = first.at("/received/money/fen").asLong();
      long held = 0;
      long handedOut = 0;
      for (JsonNode fund : first.path("flow")) {
        JsonNode money = fund.path("money");
        handedOut += fen(money, "committed") + fen(money, "disbursed");
        held += fen(money, "inHand");
      }
      assertThat(held + handedOut).as(appropriation).isEqualTo(received);
      assertThat(withPersons(appropriation, first)).as(appropriation).isEqualTo(handedOut);
    }
  }

  /** What all its disbursements hold of it, page by page. */
  private static long withPersons(String appropriation, JsonNode first) {
    long sum = 0;
    Set<String> persons = new HashSet<>();
    JsonNode page = first;
    while (true) {
      for (JsonNode given : page.path("disbursements")) {
        if (!Set.of("RELEASED", "LAPSED").contains(given.path("state").asString())) {
          sum += given.at("/share/money/fen").asLong() - given.at("/back/money/fen").asLong();
        }
        if (Set.of("DELIVERED", "SETTLED", "REPAID").contains(given.path("state").asString())) {
          persons.add(given.path("caseId").asString());
        }
      }
      if (page.path("cursor").isNull()) {
        assertThat(first.path("persons").asLong()).isEqualTo(persons.size());
        return sum;
      }
      page =
          get(
              "/api/appropriations/"
                  + appropriation
                  + "?limit=200&cursor="
                  + page.path("cursor").asString());
    }
  }

  @Test
  void everyDisbursementTracesToItsAppropriations() {
    for (String id : history.someDisbursements(LOOKED_AT)) {
      JsonNode trace = get("/api/disbursements/" + id + "/trace");
      long shares = 0;
      for (JsonNode origin : trace.path("appropriations")) {
        shares += origin.at("/money/fen").asLong();
        assertThat(origin.path("fund").asString()).as(id).isEqualTo("PROVINCE");
        assertThat(origin.at("/step/event").asString()).isEqualTo("fund.received");
        assertThat(origin.at("/step/data/shares").toString())
            .contains(origin.path("appropriationId").asString());
      }
      assertThat(shares).isEqualTo(trace.at("/disbursement/money/fen").asLong()).isPositive();
      assertThat(reachesTheProvince(trace)).as(id).isTrue();
    }
  }

  /** Each fund on the way was handed something by the one above, up to the province. */
  private static boolean reachesTheProvince(JsonNode trace) {
    Map<String, String> giver = new HashMap<>();
    for (JsonNode step : trace.path("steps")) {
      if (step.path("kind").asString().equals("ALLOCATION")) {
        giver.put(step.path("fund").asString(), step.at("/data/from/fund").asString());
      }
    }
    Optional<String> fund = Optional.of(trace.at("/disbursement/fund").asString());
    while (fund.isPresent() && !fund.orElseThrow().equals("PROVINCE")) {
      fund = Optional.ofNullable(giver.get(fund.orElseThrow()));
    }
    return fund.isPresent();
  }

  @Test
  void twoHalvesOfAYearMakeTheYear() {
    for (String fund : history.funds()) {
      JsonNode all = get("/api/funds/" + fund + "/statement");
      JsonNode first = get("/api/funds/" + fund + "/statement?to=2026-06-30");
      JsonNode second = get("/api/funds/" + fund + "/statement?from=2026-07-01");
      assertThat(second.path("opening").toString()).isEqualTo(first.path("closing").toString());
      assertThat(second.path("closing").toString()).isEqualTo(all.path("closing").toString());
      for (String figure : List.of("received", "committed", "disbursed", "refunded", "released")) {
        assertThat(figure(first, figure) + figure(second, figure))
            .as(fund + " " + figure)
            .isEqualTo(figure(all, figure));
      }
      assertThat(figure(all, "committed")).isEqualTo(sumOfEntries(fund, "COMMITTED", all));
    }
  }

  @Test
  void theSpreadsheetHasEveryDisbursementWithNumbersAsNumbersAndDatesAsDates() throws Exception {
    HttpResponse<byte[]> answer =
        server
            .as("finance@410000")
            .with("Ledger-Position", Long.toString(position))
            .with("Prefer", "wait=30")
            .download("/api/disbursements/export?sort=day");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("日期");
      assertThat(rows).hasSize(history.disbursed() + 1);
      BigDecimal sum = BigDecimal.ZERO;
      for (Row row : rows.subList(1, rows.size())) {
        assertThat(row.getCellAsDate(0)).isPresent();
        assertThat(row.getCellAsString(4).orElse("")).startsWith("王");
        sum = sum.add(row.getCellAsNumber(6).orElseThrow());
        assertThat(row.stream().filter(Objects::nonNull).map(Cell::getText))
            .as("nobody is shown an id where they expect a name")
            .noneMatch(text -> text.matches("(case|aid|roster|visit|service|commitment)-.*"));
        assertThat(row.getCellAsString(19).orElse("")).as("the head").startsWith("王");
      }
      assertThat(sum.movePointRight(2).longValueExact()).isEqualTo(history.disbursedFen());
    }
  }

  private static long figure(JsonNode statement, String name) {
    return statement.path(name).path("money").path("fen").asLong();
  }

  private static long sumOfEntries(String fund, String movement, JsonNode statement) {
    long sum = 0;
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          get("/api/funds/" + fund + "/entries?limit=200&movement=" + movement + cursor);
      for (JsonNode entry : page.path("items")) {
        sum += entry.at("/money/fen").asLong();
        seen.add(entry.path("commitment").asString());
      }
      cursor = page.path("cursor").isNull() ? "" : "&cursor=" + page.path("cursor").asString();
    } while (!cursor.isEmpty());
    assertThat(seen).doesNotHaveDuplicates();
    assertThat((long) seen.size()).isEqualTo(statement.at("/committed/count").asLong());
    return sum;
  }
}
