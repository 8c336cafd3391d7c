package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.FreshWord;
import org.warmledger.platform.testkit.Reply;
import tools.jackson.databind.JsonNode;

/** The life of one file, as caseworkers and supervisors live it over HTTP. */
@OnSharedStack
class CaseLifeIT {

  private static final String UNION = "220582";

  private final Stack stack = Stack.shared();
  private final Api caseworker = stack.as("caseworker@" + UNION);
  private final Api supervisor = stack.as("supervisor@" + UNION);
  private final NewHousehold household = NewHousehold.invented();

  private String archived() {
    return caseworker
        .post("/api/cases", household.archiving(UNION))
        .ok()
        .body()
        .get("caseId")
        .asString();
  }

  private String proposed(String caseId, long fen) {
    return caseworker
        .post("/api/cases/" + caseId + "/aids", NewHousehold.medicalAid("2026-02-01", fen))
        .ok()
        .body()
        .get("aidId")
        .asString();
  }

  @Test
  void aFileIsFoundAtOnceByNameAndByNumber() {
    String caseId = archived();
    for (String words : List.of(household.name(), household.identityNumber())) {
      JsonNode found = caseworker.find(words).ok().body();
      assertThat(ids(found)).contains(caseId);
    }
  }

  @Test
  void numbersAreMaskedUnlessARoleStatesItsPurpose() {
    String path = "/api/cases/" + archived();
    String masked = caseworker.get(path).ok().body().get("head").get("identityNumber").asString();
    assertThat(masked).matches("3201\\*{10}[0-9]{3}[0-9X]");
    String curious =
        caseworker
            .get(path, Map.of("Access-Purpose", "home visit"))
            .ok()
            .said("/head/identityNumber");
    assertThat(curious).as("any words are no task of the list").isEqualTo(masked);
    Reply revealed = caseworker.get(path, Map.of("Access-Purpose", "VISIT;home visit"));
    assertThat(revealed.ok().body().get("head").get("identityNumber").asString())
        .isEqualTo(household.identityNumber());
  }

  @Test
  void aVisitAddsToTheTimelineTheListAndTheDashboard() {
    String caseId = archived();
    OverviewSums before = OverviewSums.of(caseworker, UNION);
    Imports.pastVisit(stack, UNION, household, "2026-01-20", caseworker);
    OverviewSums after = OverviewSums.of(caseworker, UNION);
    assertThat(after.visitFen() - before.visitFen()).isEqualTo(50_000);
    assertThat(after.goodsFen() - before.goodsFen()).isEqualTo(12_000);
    assertThat(after.householdTimes() - before.householdTimes()).isEqualTo(1);
    assertThat(after.visitedHouseholds() - before.visitedHouseholds()).isEqualTo(1);
    assertThat(history(caseId)).contains("case.archived", "case.visited");
    JsonNode row = caseworker.find(household.identityNumber()).ok().body().get("items").get(0);
    assertThat(row.get("lastVisitedOn").asString()).isEqualTo("2026-01-20");
  }

  @Test
  void aidTakesTwoPeopleAndAReceipt() {
    String caseId = archived();
    OverviewSums before = OverviewSums.of(caseworker, UNION);
    String aid = "/api/cases/" + caseId + "/aids/" + proposed(caseId, 180_000);
    assertThat(caseworker.post(aid + "/delivery", household.delivery("2026-02-05")).code())
        .isEqualTo("AID_NOT_APPROVED");
    supervisor.after(caseworker).decide(aid + "/approval", NewHousehold.yes()).ok();
    caseworker.post(aid + "/delivery", household.delivery("2026-02-05")).ok();
    OverviewSums after = OverviewSums.of(caseworker, UNION);
    assertThat(after.aidFen() - before.aidFen()).isEqualTo(180_000);
    assertThat(after.personTimes() - before.personTimes()).isEqualTo(1);
  }

  @Test
  void nobodyApprovesTheirOwnProposal() {
    String caseId = archived();
    String aidId =
        supervisor
            .post("/api/cases/" + caseId + "/aids", NewHousehold.medicalAid("2026-02-01", 10_000))
            .ok()
            .body()
            .get("aidId")
            .asString();
    Reply refused =
        supervisor.decide(
            "/api/cases/" + caseId + "/aids/" + aidId + "/approval", NewHousehold.because("同意"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("C13_SAME_HANDS");
  }

  @Test
  void aReversalTakesTheMoneyBackOutOfTheSums() {
    String caseId = archived();
    OverviewSums before = OverviewSums.of(caseworker, UNION);
    String aid = "/api/cases/" + caseId + "/aids/" + proposed(caseId, 77_000);
    supervisor.after(caseworker).decide(aid + "/approval", NewHousehold.yes()).ok();
    caseworker.post(aid + "/delivery", household.delivery("2026-02-05")).ok();
    String back = "{\"reason\":\"账号有误\",\"voucher\":\"TK-1\",\"occurredOn\":\"2026-02-08\"}";
    assertThat(supervisor.post(aid + "/reversal", back).code()).isEqualTo("C13_SAME_HANDS");
    Api city = stack.as("supervisor@220000");
    city.post(aid + "/reversal", back).ok();
    assertThat(OverviewSums.of(caseworker.after(city), UNION).aidFen()).isEqualTo(before.aidFen());
  }

  @Test
  void aClosedFileTakesNoAidAndCanBeReopened() {
    String caseId = archived();
    String path = "/api/cases/" + caseId;
    supervisor
        .post(
            path + "/closure",
            "{\"reason\":\"LIFTED\",\"occurredOn\":\"2026-03-01\",\"note\":\"\"}")
        .ok();
    assertThat(caseworker.after(supervisor).get(path).ok().body().get("state").asString())
        .isEqualTo("CLOSED");
    Reply refused = caseworker.post(path + "/aids", NewHousehold.medicalAid("2026-03-05", 10_000));
    assertThat(refused.status()).isIn(409, 422);
    supervisor
        .post(path + "/reopening", "{\"reason\":\"再次患病\",\"occurredOn\":\"2026-04-01\"}")
        .ok();
    caseworker.post(path + "/aids", NewHousehold.medicalAid("2026-04-05", 10_000)).ok();
  }

  @Test
  void aSecondFileForTheSamePersonIsRefusedAnywhere() {
    archived();
    Reply refused = stack.as("caseworker@320500").post("/api/cases", household.archiving("320500"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("C01_DUPLICATE_WORKER");
  }

  @Test
  void aHeadOfOneFileIsNoMemberOfAnother() {
    archived();
    NewHousehold other = NewHousehold.invented();
    Reply refused =
        caseworker.post("/api/cases", other.archiving(UNION, household.asMember("SPOUSE")));
    assertThat(refused.code()).isEqualTo("C02_DUPLICATE_HOUSEHOLD");
  }

  @Test
  void theSameRequestTwiceIsOneFact() {
    Map<String, String> key = Map.of("Idempotency-Key", FreshWord.after(""));
    Reply first = caseworker.post("/api/cases", household.archiving(UNION), key).ok();
    Reply again = caseworker.post("/api/cases", household.archiving(UNION), key).ok();
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    Reply other = caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION), key);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aStaleEditorIsToldSo() {
    String path = "/api/cases/" + archived();
    String etag = caseworker.get(path).ok().header("ETag");
    caseworker.post(path + "/visits", NewHousehold.visit("2026-01-20")).ok();
    Reply stale =
        caseworker.post(
            path + "/visits", NewHousehold.visit("2026-01-21"), Map.of("If-Match", etag));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.code()).isEqualTo("VERSION_CONFLICT");
  }

  @Test
  void aDryRunSaysWhatWouldBeWrittenAndWritesNothing() {
    Reply rehearsed = caseworker.post("/api/cases?dryRun=true", household.archiving(UNION)).ok();
    assertThat(rehearsed.text())
        .contains("case.archived")
        .doesNotContain(household.identityNumber());
    caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION)).ok();
    JsonNode found = caseworker.find(household.identityNumber()).ok().body();
    assertThat(found.get("total").asInt()).isZero();
  }

  private List<String> history(String caseId) {
    JsonNode items = caseworker.get("/api/cases/" + caseId + "/history").ok().body().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get("type").asString())
        .toList();
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(item -> item.get("caseId").asString())
        .toList();
  }
}
