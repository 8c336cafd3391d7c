package org.warmledger.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import org.warmledger.query.support.Samples;

/** Health, income and what was written about a household, for those whose task needs it. */
class SensitiveReadsIT {

  /** Of whoever was born in 2018. */
  private static final String CHILD = "410999201806011234";

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenAFileThatWasWorkedOn() {
    server = QueryServer.start();
    FilledLedger ledger = new FilledLedger(server);
    ledger.registerUnions();
    CaseArchived archived =
        Samples.archived(
            "case-one",
            Samples.ZHONGZHAN,
            Samples.household(
                "闫晓丽",
                Samples.number(7),
                "19900000007",
                List.of(Samples.member("秘小童", CHILD, Relation.CHILD))),
            "丈夫透析",
            Samples.DAY);
    position =
        ledger.append(
            archived,
            Samples.visited(archived, "visit-1", Samples.DAY.plusDays(8), 50_000),
            Samples.proposed(archived, "aid-due", Samples.medical(1_000), "住院"),
            Samples.approved(archived, "aid-due"),
            committed(archived),
            elsewhere());
  }

  /** Kept by a union that is none of those who ask here. */
  private static CaseArchived elsewhere() {
    UnionPath other = new UnionPath("100000/410000/410800/410811");
    return Samples.archived("case-elsewhere", other, "闫晓丽", 7);
  }

  private static FundsCommitted committed(CaseArchived archived) {
    return new FundsCommitted(
        new CommitmentId("commitment-aid-due"),
        new FundCode("COUNTY"),
        Samples.ZHONGZHAN,
        new Purpose(
            PurposeKind.AID,
            "aid-due",
            Optional.of(archived.caseId()),
            archived.union(),
            Optional.empty(),
            Optional.of(AidCategory.MEDICAL),
            Optional.empty()),
        List.of(new Share(new AppropriationId("appropriation-1"), new Money(1_000), List.of())),
        Optional.empty(),
        Samples.DAY);
  }

  /** The city would have back what it handed on to the county. */
  private static MovementEntered hadBack() {
    MovementEntered sample = Like.sample(MovementEntered.class).made();
    return Like.the(sample)
        .with(MovementEntered::movement, new MovementId("movement-back"))
        .with(MovementEntered::fund, new FundCode("CITY-1"))
        .with(MovementEntered::enteredBy, new StaffId("finance@410800"))
        .with(
            MovementEntered::content,
            Like.the(sample.content())
                .with(MovementContent::kind, FundMove.REVERSAL)
                .with(MovementContent::other, Optional.of(new FundCode("COUNTY-1")))
                .made())
        .made();
  }

  @Test
  void whatAUnionAboveWouldHaveBackWaitsForThoseWhoseFundPaysIt() {
    UnionPath county = new UnionPath("100000/410000/410800/410803");
    long now =
        new FilledLedger(server)
            .append(
                Like.sample(FundOpened.class)
                    .with(FundOpened::fund, new FundCode("COUNTY-1"))
                    .with(FundOpened::union, county)
                    .made(),
                hadBack());
    String one = "/api/funds/CITY-1/movements/movement-back";
    for (String payer : List.of("finance2@410803", "supervisor2@410800")) {
      assertThat(server.as(payer).after(now).get("/api/approvals").ok().text())
          .contains("movement-back");
      server.as(payer).after(now).get(one).ok();
    }
    assertThat(server.as("finance2@410811").after(now).get("/api/approvals").ok().text())
        .doesNotContain("movement-back");
    assertThat(server.as("finance2@410811").after(now).get(one).status()).isEqualTo(404);
  }

  private static final String ACCOUNT = "6217000012345678";

  /** On the file and in the list of what is due; noted as a read in full. */
  @Test
  void whoeverPaysReadsTheAccountThatItGoesIntoForThatTask() {
    for (String path : List.of("/api/cases/case-one", "/api/disbursements?state=FUNDED")) {
      assertThat(read(path, "finance", "PAYMENT"))
          .as(path)
          .contains(ACCOUNT)
          .doesNotContain("透析", Samples.number(7), "19900000007");
      for (String other : List.of("REVIEW", "VISIT")) {
        assertThat(read(path, "finance", other)).as(path).doesNotContain(ACCOUNT);
      }
      assertThat(read(path, "admin", "PAYMENT")).as(path).doesNotContain(ACCOUNT);
    }
    assertThat(read("/api/access-log?actor=finance@410803", "compliance", "AUDIT"))
        .contains("\"purpose\":\"PAYMENT\"", "case-one");
  }

  private static final String STATEMENT = "/api/cases/case-one/worker-statement";

  @Test
  void aWorkerIsToldAllThatIsKnownAndWhoLookedThemselvesIncluded() {
    read("/api/cases/case-one", "supervisor", "REVIEW;Zhang San was named");
    Reply told =
        server
            .as("caseworker@410803")
            .after(position)
            .with("Access-Purpose", "SUBJECT_REQUEST")
            .get(STATEMENT)
            .ok();
    assertThat(told.text()).contains("丈夫透析", Samples.number(7), "家里缺煤", CHILD);
    assertThat(told.said("/task")).isEqualTo("SUBJECT_REQUEST");
    List<String> looks =
        told.at("/looks/items")
            .valueStream()
            .map(one -> one.at("/look"))
            .map(
                look ->
                    look.at("/actor").asString()
                        + look.at("/what").asString()
                        + look.at("/task").asString(""))
            .toList();
    assertThat(looks)
        .contains("caseworker@410803STATEMENTSUBJECT_REQUEST", "supervisor@410803FILEREVIEW");
    assertThat(told.text()).doesNotContain("Zhang San");
    assertThat(told.at("/others").toString())
        .contains("410811", "OPEN")
        .doesNotContain("case-elsewhere");
  }

  @Test
  void aStatementIsMadeForATaskByWhoMayReadTheFileAndForNobodyElse() {
    assertThat(read(STATEMENT, "caseworker", "")).contains("PURPOSE_REQUIRED");
    assertThat(read(STATEMENT, "caseworker", "curious")).contains("PURPOSE_REQUIRED");
    assertThat(read(STATEMENT, "finance", "PAYMENT")).contains("ROLE_REQUIRED");
    assertThat(
            server
                .as("supervisor@410811")
                .with("Access-Purpose", "SUBJECT_REQUEST")
                .get(STATEMENT)
                .status())
        .isEqualTo(404);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String read(String path, String role, String purpose) {
    return server
        .as(role + "@410803")
        .after(position)
        .with("Access-Purpose", purpose)
        .get(path)
        .text();
  }

  @Test
  void whatIsSensitiveShowsForATaskOfTheListAlone() {
    Reply tasks = server.as("caseworker@410803").get("/api/purposes");
    assertThat(tasks.at("/items/1/code").asString()).isEqualTo("VISIT");
    assertThat(tasks.at("/items/1/zh").asString()).isEqualTo("入户走访联系");
    for (String path : List.of("/api/cases/case-one", "/api/cases/case-one/history")) {
      for (String purpose : List.of("", "curious", "VISITS")) {
        assertThat(read(path, "caseworker", purpose))
            .as(purpose)
            .doesNotContain("丈夫透析", "家里缺煤", "2400000");
      }
      for (String role : List.of("finance", "admin")) {
        assertThat(read(path, role, "VISIT")).as(role).doesNotContain("丈夫透析", "家里缺煤", "2400000");
      }
      assertThat(read(path, "caseworker", "VISIT;tomorrow")).contains("丈夫透析", "家里缺煤", "2400000");
    }
  }

  private static final String CELL =
      "/api/statistics/register/cells/4.major-illness/events?from=2026-01-01&to=2026-12-31";

  @Test
  void whoIsIllShowsForATaskAloneAndNeverToFinanceAndAdministrators() {
    for (String path :
        List.of("/api/cases", "/api/cases/case-one", "/api/cases/case-one/history")) {
      for (String role : List.of("finance", "admin")) {
        assertThat(read(path, role, "VISIT"))
            .as(role + path)
            .contains("\"primaryCause\":\"***\"")
            .doesNotContain("MAJOR_ILLNESS", "CHILD_SCHOOLING");
      }
      assertThat(read(path, "caseworker", "")).doesNotContain("MAJOR_ILLNESS");
      assertThat(read(path, "caseworker", "VISIT"))
          .contains("MAJOR_ILLNESS")
          .contains("CHILD_SCHOOLING");
    }
  }

  @Test
  void nobodyAsksWhoIsIllWhoMayNotKnow() {
    for (String path : List.of("/api/cases?cause=MAJOR_ILLNESS", CELL)) {
      for (String role : List.of("finance", "admin")) {
        assertThat(read(path, role, "VISIT")).as(role + path).contains("ROLE_REQUIRED");
      }
      assertThat(read(path, "supervisor", "")).as(path).contains("PURPOSE_REQUIRED");
      assertThat(read(path, "supervisor", "REVIEW")).as(path).contains("case-one");
    }
    assertThat(read("/api/cases", "finance", "VISIT")).contains("\"cause\":[]");
  }

  @Test
  void aWordThatIsMaskedFindsNobody() {
    String lastFour = CHILD.substring(14).toLowerCase(ROOT);
    List<String> words = List.of("透析", "家里缺煤", "缺煤", "秘小", "小童", "mixiaot", "mxt", lastFour);
    for (String word : words) {
      String path = "/api/cases?q=" + URLEncoder.encode(word, UTF_8);
      for (String purpose : List.of("", "curious")) {
        assertThat(read(path, "caseworker", purpose)).as(word).contains("\"total\":0");
      }
      for (String role : List.of("finance", "admin")) {
        assertThat(read(path, role, "VISIT")).as(role + word).contains("\"total\":0");
      }
      assertThat(read(path, "caseworker", "VISIT")).as(word).contains("\"total\":1");
    }
  }
}
