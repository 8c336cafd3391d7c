package org.warmledger.acceptance;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A city with two counties that has something of every kind in its lists: of before the ledger and
 * since, waiting, done, refused and taken back.
 */
final class EveryKindOfRow {

  static final String CITY = "411700";
  static final String COUNTY = "411701";

  private static final String PROVINCE = "410000";
  private static final String OTHER = "411702";

  /** The county's own. */
  static final String FUND = "JZ-2025";

  /** A text that somebody typed may have a comma in it. */
  static final String CAMPAIGN = "2026年送温暖,第一批";

  /** Of a child nothing but the surname shows to whoever has no task. */
  static final String CHILD = "蓝小满";

  private static final String RECEIPT = "\"receipt\":{\"voucher\":\"QL-1\",\"kind\":\"SIGNATURE\"}";

  private final Stack stack;
  private final Api caseworker;
  private final Api supervisor;
  private final Api finance;
  private final List<Api> writers = new ArrayList<>();
  private final List<NewHousehold> households = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  final List<String> imports = new ArrayList<>();
  final List<String> rosters = new ArrayList<>();

  private static Optional<EveryKindOfRow> shared = Optional.empty();

  /** Entered once on the shared stack, for whichever test asks first. */
  static synchronized EveryKindOfRow shared() {
    shared = shared.or(() -> Optional.of(new EveryKindOfRow(Stack.shared()).enter()));
    return shared.orElseThrow();
  }

  private EveryKindOfRow(Stack stack) {
    this.stack = stack;
    this.caseworker = as("caseworker@" + COUNTY);
    this.supervisor = as("supervisor@" + COUNTY);
    this.finance = named("finance@" + COUNTY);
  }

  private Api as(String user) {
    Api writer = stack.as(user);
    writers.add(writer);
    return writer;
  }

  /** Somebody whose provider says what people call them. */
  private Api named(String user) {
    String token = stack.issuer().token(user, claims -> claims.claim("name", "王敏"));
    Api writer = new Api(stack.url(), token);
    writers.add(writer);
    return writer;
  }

  /** Somebody who reads at least all of it. */
  Api reader(String user) {
    Api reader = stack.as(user);
    writers.forEach(reader::after);
    return reader;
  }

  String file() {
    return files.getFirst();
  }

  private EveryKindOfRow enter() {
    unions();
    files.add(archived(caseworker, COUNTY, "\"tier\":\"NATIONAL\"", NewHousehold.child(CHILD)));
    files.add(archived(caseworker, COUNTY, "\"tier\":\"CITY\"", ""));
    files.add(archived(as("caseworker@" + OTHER), OTHER, "\"tier\":\"CITY\"", ""));
    String mine = "{\"assignee\":\"caseworker@" + COUNTY + "\"}";
    files.subList(0, 2).forEach(file -> supervisor.post(file + "/assignment", mine).ok());
    caseworker.post("/api/applications", NewHousehold.invented().applying(COUNTY)).ok();
    past();
    List.of(CITY, COUNTY, OTHER).forEach(union -> GoLive.on(stack, union, "2026-01-01"));
    new TwoFunds(stack, as("supervisor@" + CITY), supervisor).move();
    handedOut();
    rosters();
    endings();
    new AnsweredFindings(as("compliance@" + CITY)).answer();
    return this;
  }

  private void unions() {
    Api admin = as("admin@" + PROVINCE);
    String union = "{\"code\":\"%s\",\"name\":\"%s\",\"parent\":\"%s\",\"level\":\"%s\"}";
    admin.post("/api/unions", union.formatted(CITY, "驻马店市总工会", PROVINCE, "CITY")).ok();
    admin.post("/api/unions", union.formatted(COUNTY, "驿城区总工会", CITY, "COUNTY")).ok();
    admin.post("/api/unions", union.formatted(OTHER, "西平县总工会", CITY, "COUNTY")).ok();
  }

  private String archived(Api who, String union, String tier, String members) {
    NewHousehold household = NewHousehold.invented();
    households.add(household);
    String body = household.archiving(union, members).replace("\"tier\":\"NATIONAL\"", tier);
    return who.post("/api/cases", body.replace("2026-01-12", "2025-10-12")).ok().header("Location");
  }

  /** Visits and aid of before, under the label of a fund, and a row that nobody understands. */
  private void past() {
    NewHousehold first = households.getFirst();
    String visits = "走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号,资金来源\n";
    String aids = "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人,银行卡尾号,领取方式,凭证号\n";
    String visit = "2025-12-10,%s,春燕走访组,2025年两节送温暖,500,米10kg,120,希望介绍工作,LWZJ-2025,本级工会\n";
    String aid = "2025-11-1%d,%s,%s,%d,%s,%s,%04d,银行卡,PZ00000%d\n";
    Api another = as("supervisor2@" + COUNTY);
    imports.add(
        Imports.released(
            another,
            caseworker,
            "visits",
            bytes(visits + visit.formatted(first.identityNumber()))));
    imports.add(
        Imports.released(
            another,
            supervisor,
            "aids",
            bytes(
                aids
                    + aid.formatted(
                        1, first.identityNumber(), "生活救助", 800, "LQ-2025", first.name(), 7, 1)
                    + aid.formatted(
                        2, first.identityNumber(), "医疗救助", 900, "LQ-2024", first.name(), 7, 2)
                    + aid.formatted(3, "不是号码", "医疗救助", 900, "LQ-2024", first.name(), 7, 3))));
  }

  private static byte[] bytes(String csv) {
    return csv.getBytes(StandardCharsets.UTF_8);
  }

  private void handedOut() {
    delivered("\"proxy\":null", households.getFirst().name());
    delivered(
        "\"proxy\":{\"name\":\"邓韵晶\",\"relation\":\"姐妹\",\"identityNumber\":\"%s\",\"reason\":\"肝癌卧床\",\"authorisation\":\"委托书\"}"
            .formatted(NewHousehold.invented().identityNumber()),
        "邓韵晶");
    caseworker.post(files.get(1) + "/aids", aid("2026-02-20")).ok();
    String plan = plan("走访慰问方案");
    supervisor
        .after(finance)
        .decide(
            "/api/spending-plans/" + plan + "/approval",
            "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-07\"}")
        .ok();
    plan("走访慰问方案（二）");
    underPlan(plan);
  }

  private void underPlan(String plan) {
    String under =
        "\"plan\":\"%s\",\"money\":{\"fen\":5000},%s,\"occurredOn\":\"2026-01-20\""
            .formatted(plan, RECEIPT);
    caseworker
        .post(
            files.getFirst() + "/visits",
            "{\"visitors\":\"走访组\",\"followUpBy\":\"2026-02-20\",\"campaign\":\""
                + CAMPAIGN
                + "\","
                + under
                + "}")
        .ok();
    caseworker.post("/api/enterprise-visits", "{\"enterprise\":\"第一机械厂,东区\"," + under + "}").ok();
    caseworker
        .post("/api/services", "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":3}," + under + "}")
        .ok();
    String file = files.getFirst().substring("/api/cases/".length());
    caseworker
        .post(
            "/api/services",
            "{\"kind\":\"COOLNESS\",\"counts\":{\"persons\":1},\"caseId\":\"%s\",\"note\":\"送化疗药\",\"occurredOn\":\"2026-01-20\"}"
                .formatted(file))
        .ok();
  }

  private static String aid(String day) {
    return "{\"category\":\"LIVING\",\"fund\":\"%s\",\"campaign\":\"%s\",\"money\":{\"fen\":30000},\"occurredOn\":\"%s\",\"reason\":\"生活困难\"}"
        .formatted(FUND, CAMPAIGN, day);
  }

  private void delivered(String proxy, String payee) {
    String aids = files.getFirst() + "/aids";
    String aid = aids + "/" + caseworker.post(aids, aid("2026-02-01")).ok().said("/aidId");
    supervisor.after(caseworker).decide(aid + "/approval", NewHousehold.yes()).ok();
    String delivery = households.getFirst().delivery("2026-02-05");
    caseworker
        .after(supervisor)
        .post(
            aid + "/delivery",
            delivery.replace("\"proxy\":null", proxy).replace(households.getFirst().name(), payee))
        .ok();
  }

  private String plan(String title) {
    return finance
        .post(
            "/api/spending-plans",
            """
            {"title":"%s","fund":"%s","from":"2026-01-01","to":"2035-12-31","occurredOn":"2026-01-06",
             "uses":["HOUSEHOLD_VISIT","ENTERPRISE_VISIT","SERVICE"],"mostTimes":10,"money":{"fen":50000}}\
            """
                .formatted(title, FUND))
        .ok()
        .said("/planId");
  }

  private void rosters() {
    rosters.add(roster("春节生活救助", "LIVING"));
    rosters.add(roster("春节慰问", "CONDOLENCE"));
    supervisor
        .after(caseworker)
        .decide("/api/rosters/" + rosters.getFirst() + "/approval", NewHousehold.because("同意"))
        .ok();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                supervisor
                    .get("/api/rosters/" + rosters.getFirst() + "/lines")
                    .ok()
                    .text()
                    .contains("CARRIED"));
  }

  private String roster(String title, String category) {
    NewHousehold whom = households.get(1);
    return caseworker
        .post(
            "/api/rosters",
            """
            {"title":"%s","category":"%s","fund":"%s","total":{"fen":1000},"occurredOn":"2026-01-21",
             "lines":[{"identityNumber":"%s","name":"%s","accountNumber":"6222000000008811","money":{"fen":1000}}]}\
            """
                .formatted(title, category, FUND, whom.identityNumber(), whom.name()))
        .ok()
        .said("/rosterId");
  }

  /** One file is closed and its worker erased, the erasure of another waits; forms are filed. */
  private void endings() {
    Api other = stack.as("supervisor@" + OTHER);
    writers.add(other);
    other
        .post(
            files.get(2) + "/closure",
            "{\"reason\":\"LIFTED\",\"occurredOn\":\"2026-03-01\",\"note\":\"\"}")
        .ok();
    Api admin = as("admin@" + OTHER);
    admin.after(other);
    admin.erase(as("compliance@" + OTHER), person(other, files.get(2)));
    as("admin@" + COUNTY)
        .post(
            "/api/persons/" + person(supervisor, files.get(1)) + "/erasure-request",
            "{\"reason\":\"ASKED_BY_PERSON\"}")
        .ok();
    String summer =
        "{\"from\":\"2026-06-01\",\"to\":\"2026-08-31\",\"reporter\":\"王芳\",\"phone\":\"0396-0000000\"}";
    supervisor.post("/api/statistics/summer/filings", summer).ok();
    as("supervisor@" + CITY).post("/api/statistics/summer/filings", summer).ok();
  }

  private static String person(Api who, String file) {
    return who.get(file).ok().said("/head/personId");
  }
}
