package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.query.support.PrintedCells.says;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FormFiled;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.FilingId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.StatutoryForm;
import org.warmledger.events.values.FormMismatch;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.FormSamples;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** Figures that contradict each other, and what became of a form after it was filed. */
class FormExplanationsIT {

  private static final UnionPath JIEFANG = Samples.JIEFANG;
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
  private static final String WINTER = "from=2026-01-01&to=2026-02-28";

  private static QueryServer server;
  private static FilledLedger ledger;
  private static long position;

  @BeforeAll
  static void start() {
    server = QueryServer.start();
    ledger = new FilledLedger(server);
    ledger.registerUnions();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Reply ask(String path) {
    return server.as("supervisor@410800").after(position).get(path);
  }

  private static JsonNode form(String name, String parameters) {
    return ask("/api/statistics/" + name + "?" + parameters).ok().body();
  }

  private static CaseArchived archived(String id, UnionPath union, String name, int n) {
    return Samples.archived(
        id,
        union,
        Samples.household(name, Samples.number(n), "1990000%04d".formatted(n), List.of()),
        "",
        LocalDate.of(2026, 3, 1));
  }

  private static Reply neighbour(long since) {
    return server.ask(
        "GET",
        "/api/statistics/send-warmth?" + WINTER,
        "supervisor",
        "420000",
        List.of("Ledger-Position", Long.toString(since), "Prefer", "wait=30"));
  }

  @Test
  void figuresThatContradictEachOtherAreNamed() {
    UnionPath other = new UnionPath("100000/420000");
    ledger.append(
        new org.warmledger.events.UnionRegistered(
            other.code(),
            "湖北省总工会",
            other,
            org.warmledger.events.lists.UnionLevel.PROVINCE,
            Optional.empty(),
            JANUARY),
        FormSamples.service(
            other, ServiceKind.RETURN_HOME, FormSamples.personTimes(5), 0, JANUARY));
    long at =
        ledger.append(
            FormSamples.service(
                other, ServiceKind.CONDOLENCE, FormSamples.personTimes(5), 100, JANUARY));
    JsonNode problems = neighbour(at).body().path("problems");
    assertThat(problems.size()).as(problems.toString()).isEqualTo(2);
    assertThat(problems.toString())
        .contains("C24_FORM_MISMATCH", "GIVEN_AND_MEANS", "PARTS_AND_TOTAL", "7.rail");
    isExplained(other, problems);
    long later =
        ledger.append(
            FormSamples.raised(other, FundingSource.OWN_UNION, 100, JANUARY.minusYears(1)));
    assertThat(neighbour(later).text()).doesNotContain("GIVEN_AND_MEANS", "explained");
  }

  private static void isExplained(UnionPath union, JsonNode problems) {
    List<FormMismatch> mismatches =
        problems
            .valueStream()
            .map(
                one ->
                    new FormMismatch(
                        one.path("check").asString(),
                        one.path("cells").valueStream().map(JsonNode::asString).toList()))
            .toList();
    long said = ledger.append(FormSamples.explained(union, mismatches));
    assertThat(neighbour(said).at("/explained/reason").asString()).isEqualTo("旧账结余");
  }

  private static FormFiled filed(Reply form) {
    return new FormFiled(
        new FilingId("filing-may"),
        JIEFANG,
        StatutoryForm.SEND_WARMTH,
        LocalDate.of(2026, 5, 1),
        LocalDate.of(2026, 5, 31),
        form.at("/position").asLong(),
        form.text(),
        "0".repeat(64),
        Samples.STAFF,
        LocalDate.of(2026, 6, 1));
  }

  private static void explained(JsonNode differences) {
    assertThat(differences.toString())
        .contains("{\"cell\":\"3\",\"before\":\"0.013\",\"after\":\"0.027\",\"explained\":true")
        .contains("{\"cell\":\"4.publicity\",\"before\":\"8\",\"after\":\"0\",\"explained\":true")
        .contains("\"name\":\"case.visited\"", "\"why\":\"LATE\"")
        .contains("\"name\":\"programme.service-reversed\"", "\"why\":\"CORRECTED\"");
    assertThat(differences.size()).isEqualTo(2);
  }

  @Test
  void aLaterFilingExplainsWhatChanged() {
    CaseArchived file = archived("case-may", JIEFANG, "方五", 5);
    LocalDate may = LocalDate.of(2026, 5, 4);
    String period = "from=2026-05-01&to=2026-05-31&union=410802";
    ServiceProvided wrong =
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(8), 0, may);
    position = ledger.append(file, wrong, Samples.visited(file, "visit-may", may, 1_000));
    Reply first = ask("/api/statistics/send-warmth?" + period);
    long filedAt = first.at("/position").asLong();
    position = ledger.append(filed(first));
    Reply frozen = ask("/api/statistics/send-warmth/filings/filing-may-1");
    assertThat(frozen.text()).isEqualTo(first.text());
    position =
        ledger.append(
            Samples.visited(file, "visit-late", may.plusDays(2), 2_000),
            new ServiceReversed(
                wrong.serviceId(), JIEFANG, "重复录入", Optional.empty(), may.plusDays(3)));
    explained(form("send-warmth", period + "&since=" + filedAt).path("differences"));
    assertThat(form("send-warmth", period + "&since=" + Long.MAX_VALUE).path("differences"))
        .isEmpty();
    assertThat(frozen.text())
        .isEqualTo(ask("/api/statistics/send-warmth/filings/filing-may-1").text());
    assertThat(ask("/api/statistics/send-warmth/filings").at("/items/0/filingId").asString())
        .isEqualTo("filing-may-1");
    assertThat(ask("/api/statistics/summer/filings/filing-may-1").status()).isEqualTo(404);
  }

  @Test
  void aLaterRegisterExplainsWhatChanged() {
    UnionPath station = JIEFANG.child(new org.warmledger.events.ids.UnionCode("410802001"));
    CaseArchived file = archived("case-station", station, "方六", 6);
    position =
        ledger.append(
            new org.warmledger.events.UnionRegistered(
                station.code(),
                "帮扶站",
                station,
                org.warmledger.events.lists.UnionLevel.STATION,
                Optional.empty(),
                JANUARY),
            file);
    String period = "from=2026-03-01&to=2026-03-31&union=410802001";
    JsonNode first = form("register", period);
    position = ledger.append(Samples.closed(file, LocalDate.of(2026, 3, 9)));
    JsonNode later = form("register", period + "&since=" + first.path("position").asLong());
    says(first, "1", "1", "5.lifted", "0");
    says(later, "1", "0", "5.lifted", "1");
    assertThat(later.path("differences").toString())
        .contains("{\"cell\":\"1\",\"before\":\"1\",\"after\":\"0\",\"explained\":true")
        .contains("\"name\":\"case.closed\"");
  }
}
