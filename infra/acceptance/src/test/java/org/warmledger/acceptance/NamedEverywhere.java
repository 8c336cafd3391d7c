package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.warmledger.platform.testkit.Reply;

/**
 * Everything that is ever said of a household, done once: with the worker's name, number and phone
 * in every text that may hold it.
 */
final class NamedEverywhere {

  private static final String ON = "\"occurredOn\":\"2026-02-20\"}";
  private static final String WHY = "{\"reason\":\"录错了人\"," + ON;
  private static final String LATER = "{\"reason\":\"录错了人\",\"occurredOn\":\"2026-03-01\"}";
  private static final String CITY = "410800";
  private static final String ELSEWHERE = "410825";

  private final EveryText text;
  private final NewHousehold household;
  private final NewHousehold member;
  private final NewHousehold proxy;
  private final String union;
  private final Api caseworker;
  private final Api supervisor;
  private final Api finance;
  private final Api city;
  private final Api holder;
  private final Api receiver;

  NamedEverywhere(Stack stack, String union, EveryText text, NewHousehold... people) {
    this.union = union;
    this.text = text;
    this.household = people[0];
    this.member = people[1];
    this.proxy = people[2];
    this.caseworker = stack.as("caseworker@" + union);
    this.supervisor = stack.as("supervisor@" + union);
    this.finance = stack.as("finance@" + union);
    this.city = stack.as("supervisor@" + CITY);
    this.holder = stack.as("supervisor@100000");
    this.receiver = stack.as("supervisor@" + ELSEWHERE);
  }

  /** Everything after the archiving. */
  void on(String file) {
    visits(file);
    said(file);
    notices(file);
    means(file);
    done(city, file + "/paper-confirmations/reversal", papers(file));
    moved(file);
    done(caseworker, file + "/revisions", revision());
    aids(file);
    roster();
    units();
    endings(file);
  }

  /** What a bank is to have paid out of no fund is refused, and nothing is left of that either. */
  private void units() {
    String paid =
        """
        "money":{"fen":100},"receipt":{"voucher":"HD-9","kind":"BANK_SLIP"},
        "payee":{"name":"第一机械厂工会","accountNumber":"6222000000009911"},\
        """;
    String visit = "{\"enterprise\":\"第一机械厂\"," + paid + ON;
    String journey = "{\"kind\":\"RETURN_HOME\",\"transport\":\"ROAD\"," + paid + ON;
    Map.of("/api/enterprise-visits", visit, "/api/services", journey)
        .forEach(
            (path, body) -> {
              Reply reply = caseworker.post(path, text.named(path, body));
              assertThat(reply.status()).as(reply.text()).isEqualTo(422);
              assertThat(reply.fields()).as(reply.text()).isEmpty();
            });
  }

  private Reply done(Api who, String path, String body) {
    return who.post(path, text.named(path, body)).ok();
  }

  private Reply decided(Api who, Api before, String path, String body) {
    return who.after(before).decide(path, text.named(path, body)).ok();
  }

  /** Decides on the file as it is shown. */
  private void onFile(Api who, String file, String path, String outcome) {
    String shown = who.after(caseworker).after(supervisor).get(file).ok().header("ETag");
    String body = "{\"outcome\":\"" + outcome + "\"," + WHY.substring(1);
    who.post(path, text.named(path, body), Map.of("If-Match", shown)).ok();
  }

  /** Decides on the file and on its fund, which others use as well meanwhile. */
  private void onLoan(String path, String body) {
    String file = path.substring(0, path.indexOf("/aids/"));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              String shown =
                  "\"%s-%s\""
                      .formatted(
                          version(supervisor.after(finance), file),
                          version(holder.after(supervisor), "/api/funds/ZYCZ-2026"));
              Map<String, String> seen = Map.of("If-Match", shown);
              Reply reply = supervisor.post(path, text.named(path, body), seen);
              return reply.status() != 412 && reply.ok().status() == 201;
            });
  }

  private static String version(Api who, String path) {
    return who.get(path).ok().said("/version");
  }

  private String household() {
    String account = "{\"accountNumber\":\"6222000000009911\",\"holder\":\"%s\"}";
    return household
        .archiving(union, member.asMember("SPOUSE"))
        .replace(
            "\"identity\":\"URBAN\"",
            "\"identity\":\"URBAN\",\"account\":" + account.formatted(household.name()));
  }

  /** Answers the path of the file. */
  String archived() {
    return "/api/cases/" + done(caseworker, "/api/cases", household()).said("/caseId");
  }

  private String revision() {
    return household()
        .replace("\"union\":\"" + union + "\",", "")
        .replace("\"note\":", "\"reason\":")
        .replace("2026-01-12", "2026-02-20");
  }

  private void visits(String file) {
    String visit = "{\"held\":{},\"followUpBy\":\"2026-03-20\"," + ON;
    String at = file + "/visits/" + done(caseworker, file + "/visits", visit).said("/visitId");
    done(caseworker, at + "/comparison", WHY);
    done(caseworker, at + "/follow-up", "{" + ON);
    done(city, at + "/follow-up/reversal", WHY);
    done(city, at + "/reversal", WHY);
  }

  private void said(String file) {
    String amendment =
        """
        {"name":"%s","mobile":"%s","account":{"accountNumber":"6222000000009919","holder":"%s"},\
        """
            .formatted(household.name(), household.mobile(), household.name());
    Reply amended = done(caseworker, file + "/amendments", amendment + WHY.substring(1));
    done(city, file + "/amendments/" + amended.said("/amendmentId") + "/reversal", WHY);
    Map<String, String> photo = Map.of("kind", "PHOTO", "occurredOn", "2026-02-20");
    Reply attached =
        caseworker.upload(file + "/attachments", "照片.png", Pictures.small(), photo).ok();
    done(city, file + "/attachments/" + attached.said("/attachmentId") + "/reversal", WHY);
  }

  private void notices(String file) {
    String notice =
        "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\",\"text\":\"欧**，困难救助\",\"occurredOn\":\"2026-02-02\"}";
    String at = file + "/notices/" + done(caseworker, file + "/notices", notice).said("/noticeId");
    String objection =
        at + "/objections/" + done(caseworker, at + "/objections", "{" + ON).said("/objectionId");
    onFile(supervisor, file, objection + "/resolution", "DISMISSED");
    done(city, objection + "/resolution/reversal", WHY);
    done(city, objection + "/reversal", WHY);
    done(city, at + "/reversal", WHY);
  }

  private void means(String file) {
    String check = "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 1 号\"," + ON;
    String at =
        file + "/means-checks/" + done(supervisor, file + "/means-checks", check).said("/checkId");
    done(caseworker, at + "/appeal", WHY);
    onFile(city, file, at + "/appeal/decision", "GRANTED");
    done(city, at + "/appeal/decision/reversal", WHY);
    done(city, at + "/appeal/reversal", WHY);
    done(city, at + "/reversal", WHY);
  }

  private String papers(String file) {
    caseworker.post(file + "/paper-confirmations", "{\"place\":\"档案柜 3-12\"," + ON).ok();
    return WHY;
  }

  private void moved(String file) {
    String offer = "{\"to\":\"" + ELSEWHERE + "\"," + WHY.substring(1);
    done(city, file + "/transfer", offer);
    done(receiver, file + "/transfer/return", WHY);
    done(city, file + "/transfer/withdrawal", WHY);
    done(city, file + "/transfer", offer);
    receiver.post(file + "/transfer/acceptance", "{" + ON).ok();
    done(city, file + "/transfer/reversal", WHY);
  }

  private String proposed(String file, String body) {
    return file + "/aids/" + done(caseworker, file + "/aids", body).said("/aidId");
  }

  private String loan(String file) {
    String loan =
        proposed(
            file,
            "{\"category\":\"STARTUP_LOAN\",\"fund\":\"ZYCZ-2026\",\"money\":{\"fen\":100},\"occurredOn\":\"2026-02-21\"}");
    decided(
        holder,
        caseworker,
        loan + "/approval",
        "{\"reason\":\"同意\",\"occurredOn\":\"2026-02-22\"}");
    return loan;
  }

  private void aids(String file) {
    String medical = NewHousehold.medicalAid("2026-02-21", 10_000);
    decided(
        supervisor,
        caseworker,
        proposed(file, medical) + "/rejection",
        NewHousehold.because("材料不全"));
    String loan = loan(file);
    finance.after(holder);
    done(finance, loan + "/delivery", household.delivery("2026-02-25"));
    repayments(loan);
    String collected = loan(file);
    done(finance, collected + "/delivery", collection());
    String back = "{\"voucher\":\"TK-1\",\"reason\":\"重复\",\"occurredOn\":\"2026-02-27\"}";
    done(city, collected + "/reversal", back);
  }

  /** Somebody else collects it. */
  private String collection() {
    return proxy
        .delivery("2026-02-25")
        .replace(
            "\"proxy\":null",
            "\"proxy\":{\"name\":\"%s\",\"identityNumber\":\"%s\"}"
                .formatted(proxy.name(), proxy.identityNumber()));
  }

  private void repayments(String loan) {
    String paid = "{\"money\":{\"fen\":100},\"voucher\":\"HK-1\",\"occurredOn\":\"2026-02-26\"}";
    String why = "{\"reason\":\"录错了人\",\"occurredOn\":\"2026-02-27\"}";
    String all = loan + "/repayments";
    String wrong = all + "/" + done(finance, all, paid).said("/repaymentId");
    onLoan(wrong + "/rejection", why);
    String right = all + "/" + done(finance.after(supervisor), all, paid).said("/repaymentId");
    onLoan(right + "/confirmation", "{}");
    String reversal =
        done(finance.after(supervisor), right + "/reversal", why).said("/repaymentId");
    onLoan(all + "/" + reversal + "/rejection", why);
  }

  private void roster() {
    String line =
        "{\"identityNumber\":\"%s\",\"name\":\"%s\",\"accountNumber\":\"6222000000009911\",\"money\":{\"fen\":1000},\"bills\":[%s]}"
            .formatted(household.identityNumber(), household.name(), bill());
    String roster =
        "{\"title\":\"春节医疗救助\",\"category\":\"MEDICAL\",\"fund\":\"ZYCZ-2026\",\"total\":{\"fen\":1000},\"occurredOn\":\"2026-02-21\",\"lines\":["
            + line
            + "]}";
    String at = "/api/rosters/" + done(caseworker, "/api/rosters", roster).said("/rosterId");
    decided(holder, caseworker, at + "/approval", "{\"occurredOn\":\"2026-02-22\"}");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> caseworker.after(holder).get(at + "/lines").ok().text().contains("CARRIED"));
    done(finance, at + "/lines/1/correction", "{\"accountNumber\":\"6222000000009929\"}");
    String other = "{\"bills\":[" + bill().replace("YP-1", "YP-2") + "]}";
    done(finance, at + "/lines/1/bills-correction", other);
    finance.post(at + "/lines/1/drop", NewHousehold.because("账户已销户")).ok();
  }

  /** Of its own, and not the one that other aid was given for. */
  private static String bill() {
    return "{\"issuedOn\":\"2026-01-06\",\"total\":{\"fen\":4000},\"selfPaid\":{\"fen\":2000},\"hospital\":\"焦作市人民医院\",\"number\":\"YP-1\"}";
  }

  private void endings(String file) {
    String closed = "{\"reason\":\"LIFTED\",\"occurredOn\":\"2026-03-01\"}";
    done(supervisor, file + "/closure", closed);
    done(city, file + "/closure/reversal", LATER);
    done(supervisor, file + "/closure", closed);
    done(caseworker, file + "/reopening", LATER);
    done(city, file + "/reopening/reversal", LATER);
    caseworker.after(supervisor).after(city).after(finance);
  }

  /** Who has seen all of it. */
  Api reader() {
    return supervisor.after(caseworker).after(city).after(finance).after(holder);
  }
}
