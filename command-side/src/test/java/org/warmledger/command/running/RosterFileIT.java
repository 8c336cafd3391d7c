package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.events.AidProposed;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A roster from a file: all of its rows, or none and a verdict on each. */
class RosterFileIT {

  private static final int MANY = 400;

  private static RunningLedger ledger;
  private static Payroll payroll;
  private static List<Worker> workers;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    payroll = new Payroll(ledger);
    payroll.fund("JZ", 100_000_000);
    workers = payroll.workers(MANY);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static Reply send(String mode, String title, List<String> rows) {
    return send(mode, title, "JZ", rows);
  }

  private static Reply send(String mode, String title, String fund, List<String> rows) {
    Sender caseworker = ledger.as("caseworker@410803");
    Reply taken =
        caseworker.upload(
            "/api/imports",
            Payroll.ROW_HEADER + String.join("\n", rows),
            Map.of(
                "kind",
                "roster",
                "mode",
                mode,
                "title",
                title,
                "category",
                "LIVING",
                "fund",
                fund,
                "campaign",
                "2026年两节送温暖",
                "occurredOn",
                "2026-01-20"));
    assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    String path = "/api/imports/" + taken.said("/importId");
    Payroll.await(
        "the end of the import", () -> !caseworker.get(path).said("/state").equals("RUNNING"));
    return caseworker.get(path);
  }

  private static List<String> rows() {
    return workers.stream().map(worker -> worker.row("500")).collect(Collectors.toList());
  }

  private static String counts(Reply status) {
    return "%s: %s accepted, %s rejected, %s duplicate, %s withheld"
        .formatted(
            status.said("/state"),
            status.said("/accepted"),
            status.said("/rejected"),
            status.said("/duplicate"),
            status.said("/withheld"));
  }

  private static List<String> rejected(Reply status) {
    List<String> rejected = new ArrayList<>();
    ledger
        .as("caseworker@410803")
        .get("/api/imports/" + status.said("/importId") + "/rows?verdict=rejected")
        .body()
        .at("/items")
        .forEach(
            row ->
                rejected.add(
                    row.at("/row").asString()
                        + " "
                        + row.at("/code").asString()
                        + " "
                        + row.at("/field").asString()));
    return rejected;
  }

  @Test
  void aWholeFileIsDrawnUpOnceHoweverOftenItIsSent() {
    List<String> rows = rows();
    rows.add("合计,,\"200,000.00\",");
    assertThat(counts(send("apply", "一月", rows)))
        .isEqualTo("DONE: 401 accepted, 0 rejected, 0 duplicate, 0 withheld");
    assertThat(counts(send("apply", "一月", rows)))
        .isEqualTo("DONE: 0 accepted, 0 rejected, 401 duplicate, 0 withheld");
    assertThat(payroll.facts(RosterDrawnUp.class, fact -> fact.title().equals("一月")))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.lines()).isEqualTo(MANY);
              assertThat(fact.money()).isEqualTo(new Money(20_000_000));
              assertThat(fact.fileHash()).isPresent();
            });
  }

  @Test
  void oneBadLineAmongManyRefusesTheWholeFile() {
    List<String> rows = rows();
    rows.set(217, new Worker(workers.get(217).number(), "赵六", "").row("500"));
    long before = payroll.events();
    Reply status = send("apply", "二月", rows);
    assertThat(counts(status)).isEqualTo("DONE: 0 accepted, 1 rejected, 0 duplicate, 399 withheld");
    assertThat(rejected(status)).containsExactly("219 C09_PAYEE_MISMATCH 姓名");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void everyKindOfFaultStandsOnItsRow() {
    List<String> rows =
        List.of(
            workers.get(0).row("500"),
            workers.get(0).row("500"),
            workers.get(1).row("0"),
            workers.get(2).row("-5"),
            workers.get(3).row("12.345"),
            "110101199003070000,张诚实,500,6222000011112222",
            new Worker(Drafts.someone(), "王五", "").row("500"));
    long before = payroll.events();
    Reply status = send("apply", "三月", rows);
    assertThat(rejected(status))
        .containsExactly(
            "3 SAME_PERSON_TWICE 身份证号",
            "4 AMOUNT_ZERO 金额(元)",
            "5 AMOUNT_NEGATIVE 金额(元)",
            "6 AMOUNT_FRACTION 金额(元)",
            "7 IDENTITY_NUMBER 身份证号",
            "8 CASE_NOT_FOUND 身份证号");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void aWrongSumAndAnUnknownFundRefuseTheWholeFile() {
    List<String> rows = new ArrayList<>(rows().subList(0, 2));
    rows.add("合计,,1001,");
    long before = payroll.events();
    Reply wrongSum = send("apply", "四月", rows);
    assertThat(rejected(wrongSum)).containsExactly("4 ROSTER_TOTAL_MISMATCH 金额(元)");
    assertThat(counts(wrongSum)).isEqualTo("DONE: 0 accepted, 1 rejected, 0 duplicate, 2 withheld");
    assertThat(rejected(send("apply", "四月", "NIRGENDS", rows.subList(0, 1))))
        .containsExactly("2 UNKNOWN_FUND ");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void aRehearsalSaysTheSameAndWritesNothing() {
    long before = payroll.events();
    assertThat(counts(send("rehearse", "五月", rows())))
        .isEqualTo("DONE: 400 accepted, 0 rejected, 0 duplicate, 0 withheld");
    List<String> rows = rows();
    rows.add("合计,,1,");
    assertThat(rejected(send("rehearse", "五月", rows)))
        .containsExactly("402 ROSTER_TOTAL_MISMATCH 金额(元)");
    assertThat(payroll.events()).isEqualTo(before);
  }

  /** What is wrong with a file of another shape than the usual, of which nothing is taken then. */
  private static List<String> rejectedOf(String category, String header, String... rows) {
    Sender caseworker = ledger.as("caseworker@410803");
    Reply taken = upload(category, header, rows);
    String path = "/api/imports/" + taken.said("/importId");
    Payroll.await(
        "the end of the import", () -> !caseworker.get(path).said("/state").equals("RUNNING"));
    return rejected(caseworker.get(path));
  }

  private static Reply upload(String category, String header, String... rows) {
    return ledger
        .as("caseworker@410803")
        .upload(
            "/api/imports",
            header + String.join("\n", rows),
            Map.of(
                "kind",
                "roster",
                "mode",
                "apply",
                "title",
                category,
                "category",
                category,
                "fund",
                "JZ"));
  }

  private static final String BILLED = "身份证号,姓名,金额(元),银行账号,票 据 号 码*,票据日期,就诊医院,票据总额（元）,自付金额（元）\n";

  private static String billed(Worker worker, String number) {
    return worker.row("500") + "," + number + ",2026-01-10,人民医院,900,600";
  }

  private static String medical(long fen) {
    return Payroll.roster("JZ", fen, workers.get(10))
        .replace("LIVING", "MEDICAL")
        .replace("\"goods\":[]", "\"goods\":[],\"bills\":[%s]".formatted(Drafts.bill("ZX-1")));
  }

  @Test
  void aLineOfMedicalAidNamesItsBillsAndNoTwoLinesOne() {
    long before = payroll.events();
    assertThat(
            rejectedOf(
                "MEDICAL",
                BILLED,
                billed(workers.get(10), "ZX-1"),
                billed(workers.get(11), "ZX—01"),
                workers.get(12).row("500")))
        .containsExactly("3 SAME_BILL_TWICE 票据号码", "4 REQUIRED 票据号码");
    String none = medical(50_000).replaceFirst(",\"bills\":\\[.*?]", "");
    assertThat(ledger.as("caseworker@410803").post("/api/rosters", none).fields())
        .containsExactly("/lines/0/bills REQUIRED");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void aBillOfALineServesUpToItsSelfPaidPartUntilTheLineIsGivenUp() {
    Sender caseworker = ledger.as("caseworker@410803");
    String roster = caseworker.post("/api/rosters", medical(50_000)).ok().said("/rosterId");
    payroll.approve(roster).ok();
    payroll.awaitCarried(roster, 1);
    String file = workers.get(10).caseId();
    assertThat(payroll.facts(AidProposed.class, fact -> fact.caseId().value().equals(file)))
        .last()
        .satisfies(
            fact -> assertThat(fact.bills().orElseThrow().orElse(Bills.NONE).all()).hasSize(1));
    assertThat(caseworker.post("/api/rosters", medical(230_000)).fields())
        .containsExactly("/lines/0/bills C07_BILL_USED_UP");
    String drop = "/api/rosters/" + roster + "/lines/1/drop";
    ledger.as("finance@410803").post(drop, Drafts.reason("本人放弃")).ok();
    assertThat(caseworker.post("/api/rosters", medical(230_000)).status()).isEqualTo(201);
  }

  @Test
  void goodsAreWholePieces() {
    long before = payroll.events();
    assertThat(
            rejectedOf(
                "CONDOLENCE",
                "身份证号,姓名,金额(元),银行账号,物品,数量,单位,单价(元)\n",
                workers.getFirst().number() + ",张诚实,,,米10kg,1.5,袋,60"))
        .containsExactly("2 NUMBER 数量");
    assertThat(payroll.events()).isEqualTo(before);
  }

  @Test
  void payeesAreNotReadableInTheStore() {
    String rosterId = payroll.drawnUp("JZ", 100, workers.subList(0, 1));
    List<String> stored =
        ledger
            .jdbc()
            .queryForList(
                "select convert_from(payload, 'UTF8') from ledger_event where stream_id = ?",
                String.class,
                rosterId);
    assertThat(stored).hasSize(2).noneMatch(text -> text.contains("张诚实"));
    assertThat(stored).noneMatch(text -> text.contains("6222000011112222"));
  }

  @Test
  void whatTheFileLacksIsSaidAtOnce() {
    Sender caseworker = ledger.as("caseworker@410803");
    Reply reply =
        caseworker.upload(
            "/api/imports",
            Payroll.ROW_HEADER + workers.getFirst().row("500"),
            Map.of("kind", "roster", "mode", "apply", "category", "HOLIDAY"));
    assertThat(reply.problem()).isEqualTo("422 INVALID_FIELDS");
    assertThat(reply.fields())
        .contains("/category MALFORMED", "/title REQUIRED", "/fund FUND_REQUIRED");
  }
}
