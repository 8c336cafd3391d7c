package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.Payroll;
import org.warmledger.command.running.Planned;
import org.warmledger.command.running.RunningLedger;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/**
 * Approved aid stands still: what kin had a hand in until somebody else stands for it (C25), and
 * what a means check keeps from the household until an appeal is granted (C20).
 */
class SecondApprovalIT {

  private static final String VISIT =
      """
      {"occurredOn":"%s","money":{"fen":1000},
       "receipt":{"voucher":"QL1","kind":"SIGNATURE"}}\
      """
          .formatted(Planned.TODAY);

  private static RunningLedger ledger;
  private static AidDesk desk;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start("warmledger.checks.running=true");
    desk = new AidDesk(ledger, "KIN-1");
    desk.fill(2_000_000);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static void declare(String who) {
    ledger.as(who).post("/api/staff-declarations", "{\"phones\":[\"13900001234\"]}").ok();
  }

  private static List<String> open(String code, String aid) {
    return ledger
        .jdbc()
        .queryForList(
            "select finding_id from check_finding where code = ? and subject_id = ?",
            String.class,
            code,
            aid.split("/", -1)[3]);
  }

  private static String finding(String code, String aid) {
    await().atMost(Duration.ofSeconds(30)).until(() -> open(code, aid), found -> found.size() == 1);
    return "/api/findings/" + open(code, aid).getFirst();
  }

  private static Reply second(String who, String finding) {
    return ledger.decide(ledger.as(who), finding + "/second-approval", Drafts.reason("情况属实"));
  }

  @Test
  void whatKinProposedIsDeliveredOnceSomebodyElseStandsForIt() throws Exception {
    String aid = desk.proposed();
    declare("caseworker@410803");
    assertThat(desk.funding(aid)).isEqualTo("COMMITTED");

    assertThat(desk.deliver(aid).problem()).isEqualTo("422 C25_SECOND_APPROVAL_MISSING");
    String finding = finding("C25_KIN_CONFLICT", aid);
    assertThat(second("caseworker@410803", finding).problem()).isEqualTo("403 ROLE_REQUIRED");
    assertThat(second("supervisor@410803", finding).problem())
        .as("whoever approved it has no second voice")
        .isEqualTo("422 OWN_FINDING");
    assertThat(second("compliance@410811", finding).problem()).isEqualTo("404 FINDING_NOT_FOUND");
    ledger.as("compliance@410800").post(finding + "/dismissal", Drafts.reason("已核实")).ok();
    assertThat(desk.deliver(aid).problem())
        .as("to let a finding be is no approval")
        .isEqualTo("422 C25_SECOND_APPROVAL_MISSING");

    second("compliance@410803", finding).ok();
    second("compliance@410803", finding).ok();
    desk.deliver(aid).ok();
    new ShownToSecond(ledger, desk).kinTakenBack();
  }

  @Test
  void whoeverStandsForItWasShownTheFileAndTheFundAsTheyAre() throws Exception {
    declare("caseworker@410803");
    String aid = desk.proposed();
    new ShownToSecond(ledger, desk).decides(aid, finding("C25_KIN_CONFLICT", aid));
    second("compliance@410803", finding("C25_KIN_CONFLICT", aid)).ok();
  }

  @Test
  void theSecondApproverIsNotTheFirstAndKinHandsNothingOver() throws Exception {
    declare("caseworker@410803");
    String aid = desk.proposed();
    second("supervisor@410803", finding("C25_KIN_CONFLICT", aid)).ok();
    assertThat(desk.approve(aid).problem())
        .as("whoever stood for it before does not approve it")
        .isEqualTo("422 C13_SAME_HANDS");
    ledger.decide(ledger.as("supervisor@410800"), aid + "/approval", Drafts.yes()).ok();
    assertThat(
            ledger
                .as("caseworker@410803")
                .post(aid + "/delivery", Drafts.delivery("2026-02-05", "张诚实"))
                .problem())
        .isEqualTo("422 C25_SECOND_APPROVAL_MISSING");
    assertThat(
            ledger
                .as("supervisor@410803")
                .post(aid + "/delivery", Drafts.delivery("2026-02-05", "张诚实"))
                .problem())
        .isEqualTo("422 C13_SAME_HANDS");
    desk.deliver(aid).ok();
  }

  private static void takenBackBy(String who) {
    String body =
        "{\"staff\":\"caseworker@410803\",\"union\":\"410803\",\"phones\":[\"13900001234\"],"
            + "\"reason\":\"号码登记有误\"}";
    ledger.as(who).post("/api/staff-declarations/withdrawal", body).ok();
  }

  /** A declaration that is gone takes nothing back of who stood for it, and who took it back. */
  @Test
  void whoeverTookADeclarationBackOrStoodForItIsNoOtherHand() throws Exception {
    declare("caseworker@410803");
    String aid = desk.proposed();
    second("supervisor@410803", finding("C25_KIN_CONFLICT", aid)).ok();
    takenBackBy("li/compliance@410800");
    Sender lifter = ledger.as("li/supervisor@410800");
    assertThat(ledger.decide(lifter, aid + "/approval", Drafts.yes()).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(desk.approve(aid).problem()).isEqualTo("422 C13_SAME_HANDS");
    ledger.decide(ledger.as("supervisor2@410803"), aid + "/approval", Drafts.yes()).ok();
    ledger.awaitFact(aid.split("/", -1)[3], "aid.funded");
    String given = Drafts.delivery("2026-02-05", "张诚实");
    assertThat(lifter.post(aid + "/delivery", given).problem()).isEqualTo("422 C13_SAME_HANDS");
    desk.deliver(aid).ok();
  }

  @Test
  void ofARosterTheyAreNoOtherHandEither() {
    declare("caseworker@410803");
    Payroll payroll = new Payroll(ledger);
    payroll.fund("KIN-2", 50_000);
    Payroll.Worker worker = payroll.worker();
    String roster = payroll.drawnUp("KIN-2", 50_000, List.of(worker));
    second("supervisor@410803", finding("C25_KIN_CONFLICT", "/api/cases/" + worker.caseId())).ok();
    Reply seconded = payroll.approve(roster);
    assertThat(seconded.problem()).as(seconded.text()).isEqualTo("422 ROSTER_LINES_REFUSED");
    assertThat(seconded.text()).contains("C13_SAME_HANDS");
    takenBackBy("wu/compliance@410800");
    String yes = "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-22\"}";
    Sender lifter = ledger.as("wu/supervisor@410800");
    assertThat(ledger.decide(lifter, "/api/rosters/" + roster + "/approval", yes).text())
        .contains("C13_SAME_HANDS");
    ledger
        .decide(ledger.as("supervisor2@410803"), "/api/rosters/" + roster + "/approval", yes)
        .ok();
  }

  private static String archived(String head) {
    Reply archived = ledger.as("caseworker@410803").post("/api/cases", Drafts.household(head)).ok();
    return "/api/cases/" + archived.said("/caseId");
  }

  @Test
  void whoeverIsKinStaysSoWhenTheyReviseTheFile() throws Exception {
    declare("caseworker@410803");
    String someone = Drafts.someone();
    String file = archived(someone);
    new ShownToSecond(ledger, desk).otherPhone(file, someone);
    String aid = desk.proposedOn(file, "LIVING");
    assertThat(desk.funding(aid)).isEqualTo("COMMITTED");
    assertThat(desk.deliver(aid).problem()).isEqualTo("422 C25_SECOND_APPROVAL_MISSING");
    second("compliance@410803", finding("C25_KIN_CONFLICT", aid)).ok();
    desk.deliver(aid).ok();
  }

  @Test
  void whatIsCarriedOutUnderAPlanIsHandedToKinBySomebodyElse() {
    declare("caseworker@410803");
    String file = archived(Drafts.someone());
    String plan = new Planned(ledger).approved(desk.fund(), 100_000);
    String visit = Planned.under(plan, VISIT);
    Sender kin = ledger.as("caseworker@410803");
    assertThat(kin.post(file + "/visits", visit).problem())
        .isEqualTo("422 C25_SECOND_APPROVAL_MISSING");
    kin.post(file + "/visits", Drafts.visit("2026-02-10")).ok();
    Sender other = ledger.as("caseworker2@410803");
    other.post(file + "/visits", visit).ok();
  }

  @Test
  void whatIsFoundAfterTheApprovalKeepsItFromBeingHandedOver() throws Exception {
    String strangers = Drafts.household(Drafts.someone()).replace("13900001234", "13900005678");
    String file = "/api/cases/" + desk.caseworker().post("/api/cases", strangers).said("/caseId");
    String aid = desk.proposedOn(file, "LIVING");
    assertThat(desk.funding(aid)).isEqualTo("COMMITTED");
    String vehicle = "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 3 号\"}";
    desk.caseworker().post(file + "/means-checks", vehicle).ok();
    assertThat(desk.deliver(aid).problem()).isEqualTo("422 C20_EXCLUSION");
  }

  @Test
  void whatTheUnionAboveEnteredIsNotTakenBackByWhoeverItStopped() throws Exception {
    String strangers = Drafts.household(Drafts.someone()).replace("13900001234", "13900005678");
    String file = "/api/cases/" + desk.caseworker().post("/api/cases", strangers).said("/caseId");
    String aid = desk.proposedOn(file, "LIVING");
    String vehicle = "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 4 号\"}";
    Sender city = ledger.as("supervisor@410800");
    String checks = file + "/means-checks/";
    String above = city.post(file + "/means-checks", vehicle).ok().said("/checkId");
    Sender supervisor = ledger.as("supervisor@410803");
    assertThat(supervisor.post(checks + above + "/reversal", Drafts.reason("误")).problem())
        .isEqualTo("422 ENTERED_BY_UPPER_UNION");
    city.post(checks + above + "/reversal", Drafts.reason("误")).ok();
    String own = desk.caseworker().post(file + "/means-checks", vehicle).ok().said("/checkId");
    assertThat(ledger.as("caseworker@410803").post(checks + own + "/appeal", "{\"reason\":\"谋生\"}"))
        .satisfies(appeal -> assertThat(appeal.status()).isEqualTo(201));
    supervisor.post(checks + own + "/appeal/reversal", Drafts.reason("误")).ok();
    supervisor.post(checks + own + "/reversal", Drafts.reason("误")).ok();
    assertThat(desk.approve(aid).problem())
        .as("whoever took it out of the way")
        .isEqualTo("422 C13_SAME_HANDS");
    assertThat(ledger.decide(city, aid + "/approval", Drafts.yes()).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    ledger.decide(ledger.as("supervisor2@410800"), aid + "/approval", Drafts.yes()).ok();
  }

  @Test
  void whatTwoRostersGiveOneHouseholdIsFoundBeforeEitherIsApproved() {
    new TwiceListed(ledger, desk.fund()).isFoundUntilOneIsTurnedDown();
  }

  private static String staleFinding(String archivedBy) {
    String file =
        ledger
            .as(archivedBy)
            .post(
                "/api/cases",
                Drafts.household(Drafts.someone()).replace("2026-01-12", "2025-01-12"))
            .ok()
            .said("/caseId");
    return finding("C16_STALE_FILE", "/api/cases/" + file);
  }

  private static void ownFinding(String who, String end) {
    assertThat(ledger.as(who).post(end, Drafts.reason("无")).problem()).isEqualTo("422 OWN_FINDING");
  }

  @Test
  void nobodyEndsAFindingAboutTheirOwnActTheirKinOrTheirSettings() {
    String finding = staleFinding("supervisor@410803");
    ownFinding("supervisor@410803", finding + "/dismissal");

    ledger
        .as("compliance@410800")
        .post(
            "/api/checks/C16/thresholds",
            "{\"union\":\"410803\",\"thresholds\":{\"months\":6},\"from\":\"2099-01-01\",\"reason\":\"通知\"}")
        .ok();
    ownFinding("compliance@410800", finding + "/resolution");

    declare("compliance@410803");
    ownFinding("compliance@410803", finding + "/resolution");

    ledger.as("supervisor@410800").post(finding + "/resolution", Drafts.reason("已走访")).ok();
  }
}
