package org.warmledger.command.running;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warmledger.events.InventedPeople;

/** Request bodies about people whom nobody is. */
public final class Drafts {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private Drafts() {}

  /** An identity number that no other test has. */
  public static String someone() {
    int n = NEXT.getAndIncrement();
    return InventedPeople.identityNumber(
        "410899", LocalDate.of(1960, 1, 1).plusDays(n / 900), 1 + n % 900);
  }

  public static String household(String head, String... members) {
    return householdOf("张诚实", head, members);
  }

  public static String householdOf(String name, String head, String... members) {
    String others =
        IntStream.range(0, members.length)
            .mapToObj(
                n ->
                    """
                    {"name":"李家人","relation":"%s","identityNumber":"%s"}\
                    """
                        .formatted(n == 0 ? "SPOUSE" : "OTHER", members[n]))
            .collect(Collectors.joining(","));
    return """
    {"union":"410803","tier":"NATIONAL","category":"DEEP","primaryCause":"MAJOR_ILLNESS",
     "secondaryCauses":["LAID_OFF"],"occurredOn":"2026-01-12",
     "head":{"name":"%s","identityNumber":"%s","mobile":"13900001234",
             "address":"马村区幸福路1号","identity":"URBAN","employer":"第一机械厂"},
     "members":[%s],"householdSize":%d,"annualIncome":{"fen":2400000},"note":"房屋漏雨"}\
    """
        .formatted(name, head, others, members.length + 1);
  }

  public static String visit(String day) {
    return """
    {"occurredOn":"%s","campaign":"2026年两节送温暖","visitors":"走访组","findings":"希望介绍工作",
     "followUpBy":"2026-12-20"}\
    """
        .formatted(day);
  }

  private static final AtomicInteger BILLS = new AtomicInteger();

  /** Medical aid, on a bill of its own. */
  public static String aid(String day) {
    return """
    {"category":"MEDICAL","fund":"ZYCZ-2026","money":{"fen":180000},"selfPaid":{"fen":260000},
     "bills":[%s],"occurredOn":"%s","reason":"住院"}\
    """
        .formatted(bill("YP-" + BILLS.incrementAndGet()), day);
  }

  /** A bill of which the household bore 2,600 yuan itself. */
  public static String bill(String number) {
    return """
    {"number":"%s","issuedOn":"2026-01-10","hospital":"焦作市人民医院","total":{"fen":520000},\
    "selfPaid":{"fen":260000}}\
    """
        .formatted(number);
  }

  /** As much of a category; what is not medical rests on no bills. */
  public static String aid(String category, String day) {
    return category.equals("MEDICAL") ? aid(day) : onNoBills(category, day);
  }

  private static String onNoBills(String category, String day) {
    return """
    {"category":"%s","fund":"ZYCZ-2026","money":{"fen":180000},"occurredOn":"%s","reason":"住院"}\
    """
        .formatted(category, day);
  }

  public static String delivery(String day, String payee) {
    return """
    {"occurredOn":"%s","payee":{"name":"%s","accountNumber":"6222000011112222"},
     "receipt":{"voucher":"PZ1","kind":"BANK_SLIP"},"proxy":null}\
    """
        .formatted(day, payee);
  }

  /** Somebody else collects it for the worker. */
  public static String collection(String day, String proxy) {
    return delivery(day, proxy)
        .replace(
            "null",
            """
            {"name":"%s","relation":"朋友","identityNumber":"410899198001010015","reason":"住院",
             "authorisation":"委托书1"}\
            """
                .formatted(proxy));
  }

  /** Ends a fund, on what proves it. */
  public static String fundClosure() {
    return "{\"reason\":\"项目结束\",\"voucher\":\"JX-1\"}";
  }

  /** Why somebody is to be erased. */
  public static final String ERASURE =
      "{\"reason\":\"ASKED_BY_PERSON\",\"letter\":\"中站工函〔2026〕7号\"}";

  /** Somebody is erased though their files are to be kept. */
  public static final String KEPT_YEARS = "{\"acknowledged\":[\"KEEPING_PERIOD\"]}";

  /** Aid is approved after it was proposed and before it is delivered, as the days of drafts go. */
  public static String yes() {
    return on("2026-02-03", "同意");
  }

  /** What somebody decides on a day. */
  public static String on(String day, String words) {
    return "{\"reason\":\"" + words + "\",\"occurredOn\":\"" + day + "\"}";
  }

  public static String reason(String words) {
    return "{\"reason\":\"" + words + "\"}";
  }

  /** Why it does not count, and what proves that what was handed out is back. */
  public static String broughtBack(String words) {
    return reason(words).replace("}", ",\"voucher\":\"TK-1\",\"voucherKind\":\"BANK_SLIP\"}");
  }

  public static String closure(String day) {
    return """
    {"reason":"LIFTED","occurredOn":"%s","note":"收入稳定"}\
    """
        .formatted(day);
  }

  /** A fund for every category, tier and household. */
  public static String fund(String code) {
    return """
    {"code":"%s","name":"地方财政帮扶资金","source":"LOCAL_FISCAL",
     "projectReference":"财建〔2026〕1号","from":"2020-01-01","to":"2030-12-31","occurredOn":"2020-01-02"}\
    """
        .formatted(code);
  }

  /** The same fund, for living aid alone and under another name. */
  public static String amendment() {
    return """
    {"name":"中央财政生活救助资金","projectReference":"财建〔2026〕1号","from":"2020-01-01",
     "to":"2030-12-31","categories":["LIVING"],"reason":"调整使用范围","voucher":"TZ-1"}\
    """;
  }

  public static String receipt(long fen) {
    return """
    {"money":{"fen":%d},"voucher":"到账通知1","occurredOn":"2020-01-03"}\
    """
        .formatted(fen);
  }
}
