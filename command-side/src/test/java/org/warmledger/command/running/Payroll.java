package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Files with accounts, a fund, and rosters over them, as a union has them before the festivals. */
public final class Payroll {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningLedger ledger;

  public Payroll(RunningLedger ledger) {
    this.ledger = ledger;
  }

  /** A worker who has a file. */
  public record Worker(String number, String name, String caseId) {

    public String line(long fen) {
      return """
      {"identityNumber":"%s","name":"%s","accountNumber":"6222000011112222",
       "money":{"fen":%d},"goods":[]}\
      """
          .formatted(number, name, fen);
    }

    public String row(String yuan) {
      return number + "," + name + "," + yuan + ",6222000011112222";
    }
  }

  public static final String ROW_HEADER = "身份证号,姓名,金额（元）,银行账号\n";

  public List<Worker> workers(int count) {
    return IntStream.range(0, count).mapToObj(n -> worker()).toList();
  }

  public Worker worker() {
    String number = Drafts.someone();
    Reply archived =
        ledger.as("caseworker@410803").post("/api/cases", Drafts.householdOf("张诚实", number));
    assertThat(archived.status()).as(archived.text()).isEqualTo(201);
    return new Worker(number, "张诚实", archived.said("/caseId"));
  }

  /** A fund that holds so much. */
  public void fund(String code, long fen) {
    Sender finance = ledger.as("finance@410803");
    assertThat(ledger.move(finance, "/api/funds", Drafts.fund(code)).status()).isEqualTo(201);
    Reply receipt = ledger.move(finance, "/api/funds/" + code + "/receipts", Drafts.receipt(fen));
    assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
  }

  public static String roster(String fund, long totalFen, List<String> lines) {
    return """
    {"title":"两节生活救助","category":"LIVING","fund":"%s","campaign":"2026年两节送温暖",
     "total":{"fen":%d},"occurredOn":"2026-01-20","lines":[%s]}\
    """
        .formatted(fund, totalFen, String.join(",", lines));
  }

  public static String roster(String fund, long fenEach, Worker... workers) {
    return roster(
        fund,
        fenEach * workers.length,
        List.of(workers).stream().map(worker -> worker.line(fenEach)).toList());
  }

  /** Drawn up by the caseworker; its id. */
  public String drawnUp(String fund, long fenEach, List<Worker> workers) {
    Reply reply =
        ledger
            .as("caseworker@410803")
            .post("/api/rosters", roster(fund, fenEach, workers.toArray(Worker[]::new)));
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.said("/rosterId");
  }

  public Reply approve(String rosterId) {
    return ledger.decide(
        ledger.as("supervisor@410803"),
        "/api/rosters/" + rosterId + "/approval",
        "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-22\"}");
  }

  public Reply bank(String rosterId, String... rows) {
    return bank(ledger.as("finance@410803"), rosterId, rows);
  }

  /** What the bank sends back is entered by another than recorded that it had paid. */
  Reply sentBack(String rosterId, String... rows) {
    return bank(ledger.as("treasurer/finance@410803"), rosterId, rows);
  }

  static Reply bank(Sender who, String rosterId, String... rows) {
    return who.upload(
        "/api/rosters/" + rosterId + "/bank-results",
        "序号,结果,流水号,日期\n" + String.join("\n", rows),
        java.util.Map.of());
  }

  /** Drawn up, approved and on its files. */
  public String carried(String fund, long fenEach, List<Worker> workers) {
    String rosterId = drawnUp(fund, fenEach, workers);
    Reply approved = approve(rosterId);
    assertThat(approved.status()).as(approved.text()).isEqualTo(201);
    awaitCarried(rosterId, workers.size());
    return rosterId;
  }

  public void awaitCarried(String rosterId, int lines) {
    await(
        "lines carried",
        () ->
            facts(org.warmledger.events.RosterLinesCarried.class).stream()
                    .filter(fact -> fact.rosterId().value().equals(rosterId))
                    .mapToInt(fact -> fact.lines().size())
                    .sum()
                == lines);
  }

  static void await(String what, BooleanSupplier condition) {
    await(what, PATIENCE.toSeconds(), condition);
  }

  static void await(String what, long seconds, BooleanSupplier condition) {
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s within %s", what, PATIENCE).isLessThan(until);
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  /** How many facts of drawing up there are; what earlier rosters set going is still written. */
  public long events() {
    return ledger
        .jdbc()
        .queryForObject(
            "select count(*) from ledger_event"
                + " where event_name in ('roster.drawn-up', 'roster.lines-listed')",
            Long.class);
  }

  /** Every fact of that kind, in order. */
  public <E extends LedgerEvent> List<E> facts(Class<E> kind) {
    return facts(kind, fact -> true);
  }

  public <E extends LedgerEvent> List<E> facts(Class<E> kind, Predicate<E> which) {
    EventCodec codec = ledger.bean(EventCodec.class);
    List<E> facts = new ArrayList<>();
    ledger
        .jdbc()
        .query(
            "select event_name, event_revision, payload from ledger_event where event_name = ?"
                + " order by position",
            row -> {
              facts.add(
                  kind.cast(
                      codec.decode(
                          row.getString(1), Integer.parseInt(row.getString(2)), row.getBytes(3))));
            },
            org.warmledger.events.EventNames.of(kind).name());
    return facts.stream().filter(which).toList();
  }

  /** The kinds of facts on a stream, in order. */
  public String story(String stream) {
    return ledger
        .jdbc()
        .queryForList(
            "select event_name from ledger_event where stream_id = ? order by sequence",
            String.class,
            stream)
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** One enters another account of an approved line, another confirms it; neither pays it. */
  void corrected(String rosterId, int line, String account) {
    String at = "/api/rosters/" + rosterId + "/lines/" + line + "/correction";
    Sender enters = ledger.as("supervisor2@410803");
    Reply entered = enters.post(at, "{\"accountNumber\":\"" + account + "\"}");
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(enters.post(at + "/confirmation", "{}").problem()).isEqualTo("428 VERSION_REQUIRED");
    assertThat(ledger.decide(enters, at + "/confirmation", "{}").problem())
        .isEqualTo("422 C13_SAME_HANDS");
    Sender supervisor = ledger.as("supervisor@410803");
    Reply confirmed = ledger.decide(supervisor, at + "/confirmation", "{}");
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
  }
}
