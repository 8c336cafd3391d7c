package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.FormSamples;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;

/** The published figures of one provincial campaign, spread over nine prefectures and two zones. */
class TwoFestivalsIT {

  private static final UnionPath NATION = UnionPath.root(new UnionCode("100000"));
  private static final UnionPath PROVINCE = NATION.child(new UnionCode("220000"));
  private static final List<String> CODES =
      List.of(
          "220100", "220200", "220300", "220400", "220500", "220600", "220700", "220800", "222400",
          "229900", "229901");
  private static final LocalDate DAY = LocalDate.of(2023, 1, 12);
  private static final String PERIOD = "from=2022-12-15&to=2023-02-15";

  private static final long GOVERNMENT = 2_000_000_003L;
  private static final long UNION = 1_840_437_680L;
  private static final long SOCIAL = 1_000_000_007L;
  private static final long HANDED_OUT = 4_066_916_810L;

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void givenTheCampaign() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    List<UnionRegistered> unions = new ArrayList<>();
    unions.add(union(NATION, "中华全国总工会", UnionLevel.NATIONAL));
    unions.add(union(PROVINCE, "吉林省总工会", UnionLevel.PROVINCE));
    CODES.forEach(code -> unions.add(union(path(code), "工会" + code, UnionLevel.CITY)));
    ledger.append(unions);
    // The province hands part of the government's money on: it was raised once.
    ledger.append(
        FormSamples.raised(PROVINCE, FundingSource.CENTRAL_FISCAL, GOVERNMENT, DAY),
        FormSamples.raised(PROVINCE, FundingSource.OWN_UNION, 999, DAY.minusYears(1)));
    for (int i = 0; i < CODES.size(); i++) {
      position = ledger.append(work(i));
    }
  }

  private static UnionRegistered union(UnionPath path, String name, UnionLevel level) {
    return new UnionRegistered(
        path.code(), name, path, level, Optional.empty(), LocalDate.of(2020, 1, 1));
  }

  private static UnionPath path(String code) {
    return PROVINCE.child(new UnionCode(code));
  }

  private static long share(long whole, int i) {
    return whole / CODES.size() + (i < whole % CODES.size() ? 1 : 0);
  }

  private static List<LedgerEvent> money(UnionPath union, int i) {
    return List.of(
        FormSamples.handedOn(
            PROVINCE, union, FundingSource.CENTRAL_FISCAL, share(GOVERNMENT / 2, i), DAY),
        FormSamples.raised(union, FundingSource.OWN_UNION, share(UNION, i), DAY),
        FormSamples.raised(union, FundingSource.SOCIAL_DONATION, share(SOCIAL, i), DAY));
  }

  private static List<LedgerEvent> work(int i) {
    UnionPath union = path(CODES.get(i));
    List<LedgerEvent> work = new ArrayList<>(money(union, i));
    work.add(
        FormSamples.service(
            union,
            ServiceKind.CONDOLENCE,
            FormSamples.personTimes(share(134_630, i)),
            share(HANDED_OUT, i),
            DAY));
    work.add(
        FormSamples.service(
            union, ServiceKind.AID, FormSamples.personTimes(share(19_991, i)), 0, DAY));
    work.add(
        FormSamples.service(
            union, ServiceKind.CENTRE_SERVICE, FormSamples.personTimes(share(145_827, i)), 0, DAY));
    work.add(
        FormSamples.service(
            union, ServiceKind.RETURN_HOME, FormSamples.personTimes(share(600, i)), 0, DAY));
    // Not the unions' money.
    work.add(
        FormSamples.service(
            union, ServiceKind.WAGE_RECOVERY, FormSamples.persons(5), 1_000_000, DAY));
    IntStream.range(0, (int) share(1_236, i))
        .forEach(n -> work.add(FormSamples.enterprise(union, "企业" + n, DAY)));
    work.add(FormSamples.enterprise(union, "企业0", DAY.plusDays(3)));
    return work;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path, String union) {
    return server.as("supervisor@" + union).after(position).get(path);
  }

  private static JsonNode form(String parameters) {
    Reply answer = ask("/api/statistics/two-festivals?" + PERIOD + parameters, "220000");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode cell(JsonNode cells, String id) {
    return StreamSupport.stream(cells.spliterator(), false)
        .filter(cell -> cell.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String printed(JsonNode form, String id) {
    return cell(form.path("cells"), id).path("printed").asString();
  }

  @Test
  void thePublishedFiguresComeOutExactly() {
    JsonNode form = form("");
    assertThat(printed(form, "1")).isEqualTo("4840.43769");
    assertThat(printed(form, "2")).isEqualTo("4066.91681");
    assertThat(printed(form, "1.government")).isEqualTo("2000.000003");
    assertThat(printed(form, "3")).isEqualTo("1236");
    assertThat(printed(form, "4")).isEqualTo("134630");
    assertThat(printed(form, "5")).isEqualTo("19991");
    assertThat(printed(form, "6")).isEqualTo("145827");
    assertThat(printed(form, "7")).isEqualTo("600");
    assertThat(cell(form.path("cells"), "1").path("fen").asLong()).isEqualTo(4_840_437_690L);
    assertThat(form.path("problems").size()).as(form.path("problems").toString()).isZero();
  }

  @Test
  void everyUnionsShareAddsUp() {
    JsonNode form = form("");
    assertThat(form.path("rows").size()).isEqualTo(12);
    for (JsonNode total : form.path("cells")) {
      BigDecimal sum =
          StreamSupport.stream(form.path("rows").spliterator(), false)
              .map(row -> cell(row.path("cells"), total.path("id").asString()))
              .map(cell -> new BigDecimal(cell.path("printed").asString()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum)
          .as(total.path("id").asString())
          .isEqualByComparingTo(total.path("printed").asString());
    }
  }

  @Test
  void whatAUnionGotFromAboveIsRaisedForIt() {
    JsonNode city = form("&union=220100");
    assertThat(cell(city.path("cells"), "1.government").path("fen").asLong())
        .isEqualTo(share(GOVERNMENT / 2, 0));
    assertThat(city.path("rows").size()).isZero();
  }

  private static int contradictions(String period) {
    Reply answer = ask("/api/statistics/two-festivals?union=229901&" + period, "220000");
    return answer.ok().at("/problems").size();
  }

  @Test
  void whatWasThereAtGoLiveIsCarriedOverIntoThePeriodOfThatDayAndIntoLaterOnesAlone() {
    int last = CODES.size() - 1;
    UnionPath union = path(CODES.get(last));
    LocalDate goLive = LocalDate.of(2024, 6, 1);
    long before = share(GOVERNMENT / 2, last) + share(UNION, last) + share(SOCIAL, last);
    position =
        ledger.append(
            given(union, before + 1, goLive.minusDays(10)),
            given(union, before + 500_000, goLive.plusDays(19)));
    String itsPeriod = "from=2024-06-01&to=2024-06-30";
    String later = "from=2024-06-10&to=2024-06-30";
    assertThat(contradictions(itsPeriod)).as("more than there was").isEqualTo(1);
    assertThat(contradictions(later)).isEqualTo(1);

    position = ledger.append(FormSamples.opening(union, 500_000, goLive));

    assertThat(contradictions(itsPeriod)).isZero();
    assertThat(contradictions(later)).isZero();
    assertThat(contradictions("from=2024-05-01&to=2024-05-31")).as("not yet there").isEqualTo(1);
  }

  private static LedgerEvent given(UnionPath union, long fen, LocalDate day) {
    return FormSamples.service(union, ServiceKind.CONDOLENCE, FormSamples.personTimes(1), fen, day);
  }

  @Test
  void aUnionSeesItsOwnAndThoseBelow() {
    String path = "/api/statistics/two-festivals?" + PERIOD;
    assertThat(ask(path + "&union=220200", "220100").status()).isEqualTo(404);
    assertThat(ask(path, "220100").at("/union/code").asString()).isEqualTo("220100");
    assertThat(ask("/api/statistics/nothing?" + PERIOD, "220000").status()).isEqualTo(404);
  }

  @Test
  void aPeriodHasABeginningBeforeItsEndAndMayNotHaveBegun() {
    String path = "/api/statistics/two-festivals?";
    Reply reversed = ask(path + "from=2023-02-01&to=2023-01-01", "220000");
    assertThat(reversed.status()).isEqualTo(422);
    assertThat(reversed.at("/code").asString()).isEqualTo("PERIOD_REVERSED");
    assertThat(ask(path + "to=2023-01-01", "220000").status()).isEqualTo(400);
    assertThat(ask(path + "from=2093-01-01&to=2093-02-01", "220000").status()).isEqualTo(200);
  }

  @Test
  void eachCellTellsItsEvents() {
    String path = "/api/statistics/two-festivals/cells/2/events?" + PERIOD + "&limit=7";
    long fen = 0;
    int events = 0;
    String cursor = "";
    do {
      JsonNode page = ask(path + cursor, "220000").body();
      for (JsonNode event : page.path("items")) {
        fen += event.path("fen").asLong();
        events++;
      }
      cursor = page.path("cursor").isString() ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(fen).isEqualTo(HANDED_OUT);
    assertThat(events).isPositive();
    assertThat(ask("/api/statistics/two-festivals/cells/99/events?" + PERIOD, "220000").status())
        .isEqualTo(404);
  }

  @Test
  void thePaperHasOneRowPerUnionAndTheFiguresInFull() throws Exception {
    HttpResponse<byte[]> answer =
        server
            .as("supervisor@220000")
            .with("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .with("Ledger-Position", Long.toString(position))
            .with("Prefer", "wait=30")
            .download("/api/statistics/two-festivals?" + PERIOD + "&reporter=%E7%8E%8B&phone=0431");
    assertThat(answer.statusCode()).isEqualTo(200);
    List<Row> rows = rows(answer.body());
    assertThat(rows.get(1).getCellText(0)).isEqualTo("填报单位：吉林省总工会");
    assertThat(rows.get(2).getCellText(0)).contains("填报人：王").contains("0431");
    assertThat(rows.get(3).getCellText(0)).contains("2022-12-15 至 2023-02-15").contains("万元");
    assertThat(rows.get(4).getCellText(1)).isEqualTo("筹集款物合计（万元）");
    Row total = rows.get(5);
    assertThat(total.getCellText(0)).isEqualTo("合计");
    assertThat(total.getCellAsNumber(1)).hasValue(new BigDecimal("4840.43769"));
    assertThat(rows).hasSize(5 + 1 + 12);
  }

  private static List<Row> rows(byte[] xlsx) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      return workbook.getFirstSheet().read();
    }
  }
}
