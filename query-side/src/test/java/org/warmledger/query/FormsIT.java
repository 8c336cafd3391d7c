package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidCategory;
import org.warmledger.events.AidTerms;
import org.warmledger.events.CampaignId;
import org.warmledger.events.CampaignKind;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FilingId;
import org.warmledger.events.FormFiled;
import org.warmledger.events.FundingSource;
import org.warmledger.events.LeadBody;
import org.warmledger.events.Money;
import org.warmledger.events.ServiceCounts;
import org.warmledger.events.ServiceKind;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.StatutoryForm;
import org.warmledger.events.Transport;
import org.warmledger.events.UnionPath;
import org.warmledger.events.WorkerIdentity;
import org.warmledger.query.support.Answer;
import org.warmledger.query.support.FormSamples;
import org.warmledger.query.support.Ledger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;
import tools.jackson.databind.JsonNode;

/** The other forms, cell by cell, and what became of a filed one. */
class FormsIT {

  private static final UnionPath ZHONGZHAN = Samples.ZHONGZHAN;
  private static final UnionPath JIEFANG = Samples.JIEFANG;
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
  private static final String WINTER = "from=2026-01-01&to=2026-02-28";
  private static final String SUMMER = "2026年夏送清凉";
  private static final String AUTUMN = "2026年金秋助学";

  private static QueryServer server;
  private static Ledger ledger;
  private static CaseArchived urban;
  private static CaseArchived migrant;
  private static CaseArchived model;
  private static long position;

  @BeforeAll
  static void givenAWinterOfWork() {
    server = QueryServer.start();
    ledger = new Ledger(server);
    ledger.registerUnions();
    urban = Samples.archived("case-urban", ZHONGZHAN, "方一", 1);
    migrant = Samples.archived("case-migrant", ZHONGZHAN, "方二", 2);
    model = Samples.archived("case-model", JIEFANG, "方三", 3);
    ledger.append(urban, migrant, model);
    ledger.append(
        FormSamples.raised(Samples.CITY, FundingSource.LOCAL_FISCAL, 10_000_000, JANUARY),
        FormSamples.raised(ZHONGZHAN, FundingSource.EMPLOYER, 2_000_000, JANUARY),
        FormSamples.handedOn(Samples.CITY, JIEFANG, FundingSource.LOCAL_FISCAL, 500_000, JANUARY));
    ledger.append(
        visit(urban, "visit-1", WorkerIdentity.URBAN, 50_000),
        visit(urban, "visit-2", WorkerIdentity.URBAN, 10_000),
        visit(migrant, "visit-3", WorkerIdentity.MIGRANT, 30_000),
        visit(model, "visit-4", WorkerIdentity.MODEL, 20_000),
        aid(migrant, "aid-1", WorkerIdentity.MIGRANT, AidCategory.MEDICAL, 100_000, JANUARY),
        aid(migrant, "aid-2", WorkerIdentity.MIGRANT, AidCategory.MEDICAL, 5_000, JANUARY),
        aid(migrant, "aid-3", WorkerIdentity.MIGRANT, AidCategory.SAFE_RETURN, 0, JANUARY),
        aid(urban, "aid-4", WorkerIdentity.URBAN, AidCategory.EDUCATION, 40_000, JANUARY));
    services();
    centres();
    campaigns();
    position = ledger.append(Samples.archived("case-city", Samples.CITY, "方四", 4));
  }

  private static CaseVisited visit(CaseArchived of, String id, WorkerIdentity identity, long fen) {
    CaseVisited visit = Samples.visited(of, id, JANUARY, fen);
    return new CaseVisited(
        visit.caseId(),
        visit.union(),
        visit.visitId(),
        visit.campaign(),
        visit.fund(),
        Optional.of(identity),
        visit.notes(),
        visit.money(),
        List.of(),
        visit.occurredOn());
  }

  private static CaseAided aid(
      CaseArchived of,
      String id,
      WorkerIdentity identity,
      AidCategory category,
      long fen,
      LocalDate day) {
    AidTerms terms =
        new AidTerms(category, Optional.empty(), Optional.empty(), new Money(fen), List.of());
    CaseAided aid = Samples.aided(of, id, terms, day);
    return new CaseAided(
        aid.caseId(),
        aid.union(),
        aid.aidId(),
        terms,
        aid.payee(),
        aid.receipt(),
        aid.origin(),
        Optional.of(identity),
        aid.deliveredBy(),
        day);
  }

  private static void services() {
    ServiceCounts twenty = new ServiceCounts(20, 25, 60, 70, 0, 3, 8, 0, 0);
    ServiceCounts trained = new ServiceCounts(0, 0, 30, 0, 0, 0, 0, 0, 4);
    ServiceCounts cases = new ServiceCounts(0, 0, 0, 0, 2, 0, 9, 0, 0);
    ServiceCounts train = new ServiceCounts(0, 0, 0, 600, 1, 0, 0, 0, 0);
    ServiceProvided wrong =
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(70), 0, JANUARY);
    ledger.append(
        FormSamples.service(ZHONGZHAN, ServiceKind.CONDOLENCE, twenty, 600_000, JANUARY),
        FormSamples.service(ZHONGZHAN, ServiceKind.TRAINING, trained, 0, JANUARY),
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(500), 0, JANUARY),
        wrong,
        new ServiceReversed(wrong.serviceId(), JIEFANG, "重复录入", JANUARY.plusDays(1)),
        FormSamples.service(
            JIEFANG, ServiceKind.WAGE_RECOVERY, FormSamples.persons(11), 7_700_000, JANUARY),
        FormSamples.service(JIEFANG, ServiceKind.RIGHTS_CASE, cases, 0, JANUARY),
        home(Transport.RAIL, 600),
        home(Transport.ROAD, 45),
        FormSamples.service(
            ZHONGZHAN,
            ServiceKind.CHARTER,
            Optional.empty(),
            Optional.of(Transport.RAIL),
            Optional.empty(),
            train,
            0,
            JANUARY),
        FormSamples.service(
            ZHONGZHAN, ServiceKind.RETURN_SUBSIDY, FormSamples.persons(0), 120_000, JANUARY),
        FormSamples.service(
            ZHONGZHAN,
            ServiceKind.AID,
            Optional.of(AidCategory.LIVING),
            Optional.empty(),
            Optional.empty(),
            new ServiceCounts(0, 0, 0, 50, 0, 0, 21, 0, 0),
            0,
            JANUARY),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", JANUARY),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", JANUARY.plusDays(2)),
        FormSamples.enterprise(JIEFANG, "东方机械厂", JANUARY));
  }

  private static ServiceProvided home(Transport transport, long personTimes) {
    return FormSamples.service(
        ZHONGZHAN,
        ServiceKind.RETURN_HOME,
        Optional.empty(),
        Optional.of(transport),
        Optional.empty(),
        FormSamples.personTimes(personTimes),
        0,
        JANUARY);
  }

  private static void centres() {
    LocalDate before = LocalDate.of(2025, 6, 1);
    ledger.append(
        FormSamples.centre(Samples.CITY, 9, 400, LeadBody.PARTY_AND_GOVERNMENT, true, before),
        FormSamples.centre(ZHONGZHAN, 5, 100, LeadBody.UNION_ALONE, false, before),
        FormSamples.centre(JIEFANG, 4, 120, LeadBody.UNION_ALONE, true, before));
    ledger.append(
        FormSamples.centre(ZHONGZHAN, 6, 180, LeadBody.UNION_ALONE, true, JANUARY),
        FormSamples.centre(
            ZHONGZHAN, 60, 1_800, LeadBody.UNION_ALONE, true, LocalDate.of(2026, 5, 1)));
  }

  private static void campaigns() {
    ledger.append(
        campaign("campaign-summer", CampaignKind.SUMMER_COOLNESS, SUMMER),
        campaign("campaign-autumn", CampaignKind.AUTUMN_SCHOOLING, AUTUMN));
    LocalDate july = LocalDate.of(2026, 7, 10);
    LocalDate august = LocalDate.of(2026, 8, 20);
    ledger.append(
        FormSamples.received(
            ZHONGZHAN,
            FundingSource.OWN_UNION,
            Optional.empty(),
            Optional.of(SUMMER),
            900_000,
            july),
        FormSamples.raised(ZHONGZHAN, FundingSource.OWN_UNION, 77, july),
        FormSamples.enterprise(ZHONGZHAN, "红旗纺织厂", Optional.of(SUMMER), july),
        FormSamples.service(
            JIEFANG,
            ServiceKind.COOLNESS,
            new ServiceCounts(0, 0, 300, 0, 4, 0, 0, 12, 0),
            0,
            july),
        FormSamples.received(
            ZHONGZHAN,
            FundingSource.SOCIAL_DONATION,
            Optional.empty(),
            Optional.of(AUTUMN),
            3_000_000,
            august),
        FormSamples.service(
            JIEFANG,
            ServiceKind.SCHOOLING,
            new ServiceCounts(0, 0, 40, 0, 0, 0, 15, 0, 0),
            800_000,
            august));
    ledger.append(
        aid(migrant, "aid-8", WorkerIdentity.MIGRANT, AidCategory.EDUCATION, 200_000, august),
        aid(migrant, "aid-9", WorkerIdentity.MIGRANT, AidCategory.EDUCATION, 100_000, august));
  }

  /** After the winter, whose register other tests count. */
  private static CaseArchived archivedIn(String id, UnionPath union, String name, int n) {
    return Samples.archived(
        id,
        union,
        Samples.household(name, Samples.number(n), "1990000%04d".formatted(n), List.of()),
        "",
        LocalDate.of(2026, 3, 1));
  }

  private static CampaignOpened campaign(String id, CampaignKind kind, String name) {
    return new CampaignOpened(
        new CampaignId(id), Samples.CITY, kind, name, JANUARY, JANUARY.plusYears(1), 0, JANUARY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer ask(String path) {
    return server.ask(
        "GET",
        path,
        "supervisor",
        "410800",
        List.of("Ledger-Position", Long.toString(position), "Prefer", "wait=30"));
  }

  private static JsonNode form(String name, String parameters) {
    Answer answer = ask("/api/statistics/" + name + "?" + parameters);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String printed(JsonNode form, String id) {
    return StreamSupport.stream(form.path("cells").spliterator(), false)
        .filter(cell -> cell.path("id").asString().equals(id))
        .map(cell -> cell.path("printed").asString())
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  private static void says(JsonNode form, String... idsAndFigures) {
    for (int i = 0; i < idsAndFigures.length; i += 2) {
      assertThat(printed(form, idsAndFigures[i]))
          .as(idsAndFigures[i])
          .isEqualTo(idsAndFigures[i + 1]);
    }
  }

  @Test
  void theWinterFormCountsEachInItsOwnUnit() {
    JsonNode form = form("send-warmth", WINTER);
    says(form, "1.enterprises", "2", "1.households", "23", "1.models", "4", "1.migrants", "9");
    says(form, "2", "12", "2.government", "10", "2.union", "0", "2.social", "2");
    says(form, "3", "0.855", "3.models", "0.02", "3.migrants", "0.135");
    says(form, "4.publicity", "500", "4.jobs", "0", "4.training", "30");
    says(form, "4.zero-employment", "4", "4.schooling", "1", "4.mutual-aid", "0");
    says(form, "5", "7.7", "5.workers", "11", "6", "2", "6.migrants", "9");
    says(form, "7", "645", "7.road", "45", "7.rail", "600", "7.water", "0");
    says(form, "8.trains", "1", "8.trains-people", "600", "8.cars", "0", "9", "0.12");
    says(form, "II.1", "19", "II.1.city", "9", "II.1.county", "10");
    says(form, "II.2.party", "1", "II.2.union", "2", "II.4", "是");
    says(form, "II.3", "24", "II.3.living", "21", "II.3.medical", "2", "II.3.other", "1");
    says(form, "II.5.city", "400", "II.5.county", "300");
    assertThat(form.path("problems").size()).as(form.path("problems").toString()).isZero();
  }

  @Test
  void whatWasTakenBackIsTakenAwayOnItsOwnDay() {
    says(form("send-warmth", "from=2026-01-20&to=2026-01-20"), "4.publicity", "570");
    says(form("send-warmth", "from=2026-01-21&to=2026-01-21"), "4.publicity", "-70");
  }

  @Test
  void rowsOfTheUnionsBelowAndTheOwn() {
    JsonNode rows = form("send-warmth", WINTER).path("rows");
    assertThat(rows.size()).isEqualTo(3);
    assertThat(rows.at("/0/union/name").asString()).isEqualTo("解放区总工会");
    assertThat(printed(rows.get(0), "2")).isEqualTo("0");
    assertThat(printed(rows.get(1), "1.households")).isEqualTo("22");
    assertThat(printed(rows.get(2), "2")).isEqualTo("10");
  }

  @Test
  void theRegisterIsExactAsOfTheDay() {
    JsonNode form = form("register", WINTER);
    says(form, "1", "4", "2.national", "4", "3.deep", "4", "4.major-illness", "4", "5", "0");
    says(form("register", "from=2025-01-01&to=2026-01-11"), "1", "0");
    JsonNode events = ask("/api/statistics/register/cells/2.national/events?" + WINTER).json();
    assertThat(events.path("items").size()).isEqualTo(4);
    assertThat(events.at("/items/0/name").asString()).isEqualTo("case.archived");
  }

  @Test
  void schoolingKnowsItsOwnMoney() {
    JsonNode form = form("schooling", "from=2026-08-01&to=2026-09-30");
    says(form, "1", "3", "2", "1.1", "3", "41", "3.migrants", "16");
  }

  @Test
  void summerKnowsItsOwnMoney() {
    JsonNode form = form("summer", "from=2026-06-01&to=2026-08-31");
    says(form, "1", "0.9", "1.union", "0.9", "1.social", "0");
    says(form, "2", "5", "3", "300", "3.hardship", "12");
  }

  @Test
  void theEventsBehindACellAddUpToIt() {
    JsonNode events = ask("/api/statistics/send-warmth/cells/3/events?" + WINTER).json();
    long fen =
        StreamSupport.stream(events.path("items").spliterator(), false)
            .mapToLong(event -> event.path("fen").asLong())
            .sum();
    assertThat(fen).isEqualTo(855_000);
    JsonNode centres = ask("/api/statistics/send-warmth/cells/II.1/events?" + WINTER).json();
    assertThat(centres.path("items").size()).isEqualTo(3);
    JsonNode publicity =
        ask("/api/statistics/send-warmth/cells/4.publicity/events?" + WINTER).json();
    assertThat(publicity.path("items").toString())
        .contains("programme.service-reversed", "\"value\":-70");
  }

  @Test
  void figuresThatContradictEachOtherAreNamed() {
    UnionPath other = new UnionPath("100000/420000");
    ledger.append(
        new org.warmledger.events.UnionRegistered(
            other.code(), "湖北省总工会", other, org.warmledger.events.UnionLevel.PROVINCE, JANUARY),
        FormSamples.service(
            other, ServiceKind.RETURN_HOME, FormSamples.personTimes(5), 0, JANUARY));
    long at =
        ledger.append(
            FormSamples.service(
                other, ServiceKind.CONDOLENCE, FormSamples.personTimes(5), 100, JANUARY));
    JsonNode problems =
        server
            .ask(
                "GET",
                "/api/statistics/send-warmth?" + WINTER,
                "supervisor",
                "420000",
                List.of("Ledger-Position", Long.toString(at), "Prefer", "wait=30"))
            .json()
            .path("problems");
    assertThat(problems.size()).as(problems.toString()).isEqualTo(2);
    assertThat(problems.toString())
        .contains("C24_FORM_MISMATCH", "GIVEN_AND_MEANS", "PARTS_AND_TOTAL", "7.rail");
    long later =
        ledger.append(
            FormSamples.raised(other, FundingSource.OWN_UNION, 100, JANUARY.minusYears(1)));
    assertThat(
            server
                .ask(
                    "GET",
                    "/api/statistics/send-warmth?" + WINTER,
                    "supervisor",
                    "420000",
                    List.of("Ledger-Position", Long.toString(later), "Prefer", "wait=30"))
                .text())
        .doesNotContain("GIVEN_AND_MEANS");
  }

  @Test
  void aLaterFilingExplainsWhatChanged() {
    CaseArchived file = archivedIn("case-may", JIEFANG, "方五", 5);
    LocalDate may = LocalDate.of(2026, 5, 4);
    String period = "from=2026-05-01&to=2026-05-31&union=410802";
    ServiceProvided wrong =
        FormSamples.service(
            JIEFANG, ServiceKind.POLICY_PUBLICITY, FormSamples.personTimes(8), 0, may);
    position = ledger.append(file, wrong, Samples.visited(file, "visit-may", may, 1_000));
    Answer first = ask("/api/statistics/send-warmth?" + period);
    long filedAt = first.at("/position").asLong();
    position =
        ledger.append(
            new FormFiled(
                new FilingId("filing-may"),
                JIEFANG,
                StatutoryForm.SEND_WARMTH,
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 31),
                filedAt,
                first.text(),
                "0".repeat(64),
                Samples.STAFF,
                LocalDate.of(2026, 6, 1)));
    Answer frozen = ask("/api/statistics/send-warmth/filings/filing-may-1");
    assertThat(frozen.text()).isEqualTo(first.text());
    position =
        ledger.append(
            Samples.visited(file, "visit-late", may.plusDays(2), 2_000),
            new ServiceReversed(wrong.serviceId(), JIEFANG, "重复录入", may.plusDays(3)));
    JsonNode later = form("send-warmth", period + "&since=" + filedAt);
    JsonNode differences = later.path("differences");
    assertThat(differences.toString())
        .contains("{\"cell\":\"3\",\"before\":\"0.013\",\"after\":\"0.027\",\"explained\":true")
        .contains("{\"cell\":\"4.publicity\",\"before\":\"8\",\"after\":\"0\",\"explained\":true")
        .contains("\"name\":\"case.visited\"", "\"why\":\"LATE\"")
        .contains("\"name\":\"programme.service-reversed\"", "\"why\":\"CORRECTED\"");
    assertThat(differences.size()).isEqualTo(2);
    assertThat(frozen.text())
        .isEqualTo(ask("/api/statistics/send-warmth/filings/filing-may-1").text());
    assertThat(ask("/api/statistics/send-warmth/filings").at("/items/0/filingId").asString())
        .isEqualTo("filing-may-1");
    assertThat(ask("/api/statistics/summer/filings/filing-may-1").status()).isEqualTo(404);
  }

  @Test
  void aLaterRegisterExplainsWhatChanged() {
    UnionPath station = JIEFANG.child(new org.warmledger.events.UnionCode("410802001"));
    CaseArchived file = archivedIn("case-station", station, "方六", 6);
    position =
        ledger.append(
            new org.warmledger.events.UnionRegistered(
                station.code(), "帮扶站", station, org.warmledger.events.UnionLevel.STATION, JANUARY),
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
