package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.Like;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

class OverviewIT {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 5);

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenAYearOfWork() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived one = Samples.archived("case-one", Samples.ZHONGZHAN, "王一", 1);
    CaseArchived two = Samples.archived("case-two", Samples.ZHONGZHAN, "王二", 2);
    CaseArchived three = Samples.archived("case-three", Samples.JIEFANG, "王三", 3);
    CaseArchived city = Samples.archived("case-city", Samples.CITY, "王四", 4);
    ledger.append(one, two, three, city);
    ledger.append(
        Samples.visited(one, "visit-1", JANUARY, 50_000),
        Samples.visited(one, "visit-2", JANUARY, 30_000),
        Samples.visited(one, "visit-3", MARCH, 20_000),
        Samples.visited(three, "visit-4", MARCH, 10_000));
    ledger.append(
        Samples.aided(one, "aid-1", Samples.medical(180_000), JANUARY),
        Samples.aided(one, "aid-2", Samples.legalAid(), JANUARY),
        Samples.aided(three, "aid-3", Samples.medical(70_000), JANUARY),
        Samples.reversed(three, "aid-3", Samples.medical(70_000), MARCH));
    position =
        ledger.append(
            Samples.closed(two, MARCH),
            Samples.transferred(three, Samples.ZHONGZHAN, MARCH.plusDays(1)),
            Samples.reopened(two, MARCH.plusDays(40)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String parameters, String union) {
    return server
        .as("supervisor@" + union)
        .after(position)
        .get("/api/dashboards/overview?" + parameters);
  }

  private static JsonNode overview(String parameters) {
    Reply answer = ask(parameters, "410800");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void everythingIsCountedOnce() {
    JsonNode all = overview("");
    assertThat(all.path("openCases").asLong()).isEqualTo(4);
    assertThat(all.path("archived").asLong()).isEqualTo(4);
    assertThat(all.path("closed").asLong()).isEqualTo(1);
    assertThat(all.path("visits").toString())
        .isEqualTo(
            "{\"householdTimes\":4,\"households\":2,\"money\":{\"fen\":110000},\"goodsValue\":{\"fen\":48000},"
                + "\"total\":{\"fen\":158000}}");
    assertThat(all.at("/aid/personTimes").asLong()).isEqualTo(2);
    assertThat(all.at("/aid/households").asLong()).isEqualTo(1);
    assertThat(all.at("/aid/money/fen").asLong()).isEqualTo(180_000);
    assertThat(all.at("/aid/byCategory").toString())
        .contains("\"category\":\"LEGAL_AID\",\"times\":1")
        .contains("\"category\":\"MEDICAL\",\"times\":1");
  }

  /** A category, a month and a union that nothing is left of are not listed. */
  @Test
  void whatWasAllTakenBackLeavesTheOverviewAsItWas() {
    LocalDate day = LocalDate.of(2025, 6, 2);
    CaseArchived one = Samples.archived("case-one", Samples.ZHONGZHAN, "王一", 1);
    AidTerms wrong =
        new AidTerms(
            AidCategory.TRAINING, Optional.empty(), Optional.empty(), new Money(500), List.of());
    String before = overview("").toString();
    position =
        ledger.append(
            Samples.aided(one, "aid-wrong", wrong, day),
            Samples.reversed(one, "aid-wrong", wrong, day),
            Samples.closed(one, MARCH),
            Like.sample(ClosureReversed.class)
                .with(ClosureReversed::caseId, one.caseId())
                .with(ClosureReversed::union, one.union())
                .with(ClosureReversed::closedOn, MARCH)
                .with(ClosureReversed::occurredOn, MARCH.plusDays(60))
                .made());
    assertThat(
            server
                .as("supervisor@410803")
                .after(position)
                .get("/api/cases/case-one?asOf=" + MARCH.plusDays(10))
                .at("/state")
                .asString())
        .isEqualTo("OPEN");
    assertThat(overview("").toString()).isEqualTo(before);
    assertThat(ask("from=2025-06-01&to=2025-06-30", "410800").body().at("/aid/byCategory").size())
        .isZero();
  }

  @Test
  void everyFigureIsInOneListWithItsHeadingAndUnit() {
    JsonNode all = overview("");
    assertThat(all.path("figures").toString())
        .startsWith("[{\"name\":\"OPEN\",\"group\":\"FILES\",\"unit\":\"HOUSEHOLDS\",\"value\":4}")
        .contains("\"VISIT_TOTAL\",\"group\":\"VISITS\",\"unit\":\"FEN\",\"value\":158000}")
        .contains("\"AID_HOUSEHOLDS\",\"group\":\"AID\",\"unit\":\"HOUSEHOLDS\",\"value\":1}");
    assertThat(all.at("/byMonth/2/figures").toString())
        .isEqualTo(
            "{\"ARCHIVED\":0,\"CLOSED\":1,\"VISIT_MONEY\":30000,\"GOODS\":24000,\"VISIT_TOTAL\":54000,"
                + "\"VISIT_TIMES\":2,\"VISIT_HOUSEHOLDS\":2,\"AID_MONEY\":-70000,\"AID_TIMES\":-1,"
                + "\"AID_HOUSEHOLDS\":0}");
    assertThat(all.at("/byUnion").toString()).contains("\"figures\":{\"OPEN\":3,\"ARCHIVED\":2,");
  }

  @Test
  void aPeriodCountsItsOwnFactsAndTheFilesOpenAtItsEnd() {
    JsonNode january = overview("from=2026-01-01&to=2026-01-31");
    assertThat(january.at("/visits/householdTimes").asLong()).isEqualTo(2);
    assertThat(january.at("/visits/households").asLong()).isEqualTo(1);
    assertThat(january.at("/aid/money/fen").asLong()).isEqualTo(250_000);
    JsonNode march = overview("from=2026-03-01&to=2026-03-31");
    assertThat(march.path("openCases").asLong()).isEqualTo(3);
    assertThat(march.path("archived").asLong()).isZero();
    assertThat(march.at("/visits/households").asLong()).isEqualTo(2);
    assertThat(march.at("/aid/money/fen").asLong()).isEqualTo(-70_000);
  }

  @Test
  void monthsFollowEachOtherAndAddUp() {
    JsonNode months = overview("").path("byMonth");
    assertThat(months.size()).isEqualTo(4);
    assertThat(months.at("/0/month").asString()).isEqualTo("2026-01");
    assertThat(months.at("/0/visits/households").asLong()).isEqualTo(1);
    assertThat(months.at("/1/visits/householdTimes").asLong()).isZero();
    assertThat(months.at("/2/visits/households").asLong()).isEqualTo(2);
    assertThat(months.at("/2/closed").asLong()).isEqualTo(1);
  }

  @Test
  void unionsBelowAreRolledUpAndTheOwnFilesHaveARowOfTheirOwn() {
    JsonNode rows = overview("").path("byUnion");
    assertThat(rows.toString())
        .contains("\"union\":{\"code\":\"410803\",\"name\":\"中站区总工会\"},\"openCases\":3")
        .contains("\"union\":{\"code\":\"410802\",\"name\":\"解放区总工会\"},\"openCases\":0")
        .contains("\"union\":{\"code\":\"410800\",\"name\":\"焦作市总工会\"},\"openCases\":1");
    JsonNode province = ask("", "410000").body();
    assertThat(province.at("/byUnion").size()).isEqualTo(1);
    assertThat(province.at("/byUnion/0/visits/householdTimes").asLong()).isEqualTo(4);
    assertThat(province.at("/byUnion/0/visits/households").asLong()).isEqualTo(2);
  }

  @Test
  void aUnionBelowMayBeAskedForAndNoOther() {
    assertThat(ask("union=410803", "410800").at("/visits/householdTimes").asLong()).isEqualTo(3);
    assertThat(ask("union=410803", "410802").status()).isEqualTo(404);
    assertThat(ask("union=999999", "410800").status()).isEqualTo(404);
    assertThat(ask("from=2026-02-01&to=2026-01-01", "410800").status()).isEqualTo(422);
  }
}
