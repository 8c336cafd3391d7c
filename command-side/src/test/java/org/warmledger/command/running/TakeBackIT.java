package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.papers.PaperSamples;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;
import tools.jackson.databind.json.JsonMapper;

/** Every fact of a file is taken back over HTTP, once: a second time nothing is written. */
class TakeBackIT {

  private static final String ON = "\"occurredOn\":\"2026-02-20\"}";
  private static final String WHY = "{\"reason\":\"录错了人\"," + ON;

  private static RunningLedger ledger;
  private static Sender caseworker;
  private static Sender supervisor;
  private static Sender city;

  /** What was taken back where, by the template of its address. */
  private final Map<String, String> tried = new TreeMap<>();

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
    supervisor = ledger.as("supervisor@410803");
    city = ledger.as("supervisor@410800");
    Reply fund = ledger.move(ledger.as("finance@410803"), "/api/funds", Drafts.fund("ZYCZ-2026"));
    assertThat(fund.status()).as(fund.text()).isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static long events() {
    return ledger.jdbc().queryForObject("select count(*) from ledger_event", Long.class);
  }

  private static Reply accepted(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply;
  }

  private static String archived() {
    return "/api/cases/"
        + accepted(caseworker.post("/api/cases", Drafts.household(Drafts.someone())))
            .said("/caseId");
  }

  private void takenBackOnce(String address) {
    accepted(city.post(address + "/reversal", WHY));
    long before = events();
    Reply again = city.post(address + "/reversal", WHY);
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.at("/alreadySo").asBoolean()).isTrue();
    assertThat(events()).isEqualTo(before);
    tried.put(template(address + "/reversal"), again.text());
  }

  private static String template(String address) {
    return address
        .replaceAll("/case-[^/]+", "/{caseId}")
        .replaceAll("/visit-[^/]+", "/{visitId}")
        .replaceAll("/notice-[^/]+", "/{noticeId}")
        .replaceAll("/objection-[^/]+", "/{objectionId}")
        .replaceAll("/amendment-[^/]+", "/{amendmentId}")
        .replaceAll("/attachment-[^/]+", "/{attachmentId}")
        .replaceAll("/means-check-[^/]+", "/{checkId}");
  }

  @Test
  void everyFactOfAFileIsTakenBackOnceAndThenItIsAlreadySo() throws Exception {
    String file = archived();
    visits(file);
    notices(file);
    checks(file);
    papersAndAmendments(file);
    accepted(supervisor.post(file + "/transfer", "{\"to\":\"410811\",\"reason\":\"迁居\"," + ON));
    accepted(ledger.as("supervisor@410811").post(file + "/transfer/acceptance", "{" + ON));
    takenBackOnce(file + "/transfer");
    accepted(caseworker.post(file + "/closure", Drafts.closure("2026-02-20")));
    assertThat(caseworker.post(file + "/closure/reversal", WHY).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    accepted(caseworker.post(file + "/reopening", WHY));
    takenBackOnce(file + "/reopening");
    takenBackOnce(file + "/closure");
    assertThat(city.post(archived() + "/closure/reversal", WHY).problem())
        .isEqualTo("409 ALREADY_OPEN");
    assertThat(tried.keySet()).containsExactlyInAnyOrderElementsOf(described());
  }

  private void papersAndAmendments(String file) {
    accepted(caseworker.post(file + "/paper-confirmations", "{\"place\":\"档案柜 3-12\"," + ON));
    takenBackOnce(file + "/paper-confirmations");
    Reply attached =
        caseworker.upload(
            file + "/attachments",
            "照片.png",
            PaperSamples.picture("png", 8, 8),
            Map.of("kind", "PHOTO", "occurredOn", "2026-02-20"));
    takenBackOnce(file + "/attachments/" + accepted(attached).said("/attachmentId"));
    Reply amended =
        caseworker.post(file + "/amendments", "{\"health\":\"病重\",\"reason\":\"住院\"," + ON);
    takenBackOnce(file + "/amendments/" + accepted(amended).said("/amendmentId"));
  }

  /** Aid is taken back in {@link LifeOfAFileIT}: three hands come before. */
  private static List<String> described() {
    return JsonMapper.shared()
        .readTree(Path.of("../infra/docs/api/command-side.json").toFile())
        .get("paths")
        .propertyNames()
        .stream()
        .filter(path -> path.startsWith("/api/cases/") && path.endsWith("/reversal"))
        .filter(path -> !path.contains("/aids/"))
        .toList();
  }

  /** Moves it, and says where it is taken back. */
  private static String moved(Sender who, String path, String body) {
    Reply entered = accepted(ledger.move(who, path, body));
    return "/api/funds/" + entered.said("/fund") + "/movements/" + entered.said("/movementId");
  }

  /** Two of the union that it was of confirm nothing that another union's fund pays (ADR 0100). */
  private void takenBackFromAbroad(Sender own, String second, String payer, String movement) {
    Reply entered = accepted(own.post(movement + "/reversal", WHY));
    assertThat(confirmed(ledger.as(second), entered)).isEqualTo("422 C13_NO_OWN_HAND");
    assertThat(confirmed(ledger.as("supervisor@410811"), entered))
        .isEqualTo("404 MOVEMENT_NOT_FOUND");
    takenBackByTwo(own, ledger.as(payer), movement);
  }

  /** One enters it, another confirms it; it can't be had a second time. */
  private void takenBackByTwo(Sender own, Sender other, String movement) {
    Reply first = accepted(own.post(movement + "/reversal", WHY));
    Reply second = accepted(own.post(movement + "/reversal", WHY));
    assertThat(confirmed(own, first)).isEqualTo("422 C13_SAME_HANDS");
    assertThat(confirmed(other, first)).isEqualTo("");
    assertThat(confirmed(other, second)).isEqualTo("409 NOTHING_TO_TAKE_BACK");
    long before = events();
    Reply again = own.post(movement + "/reversal", WHY);
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(again.at("/alreadySo").asBoolean()).isTrue();
    assertThat(again.said("/movementId"))
        .as("the movement that took it back")
        .isEqualTo(first.said("/movementId"));
    assertThat(events()).isEqualTo(before);
  }

  private static String confirmed(Sender who, Reply entered) {
    String at = "/api/funds/" + entered.said("/fund") + "/movements/" + entered.said("/movementId");
    Reply reply = ledger.decide(who, at + "/confirmation", "{}");
    return reply.status() == 201 ? "" : reply.problem();
  }

  @Test
  void everyMovementOfAFundIsTakenBackByTwoPeopleAndTheBooksAreAsTheyWere() {
    Sender finance = ledger.as("finance@410800");
    Sender below = ledger.as("finance@410803");
    String money = "\"money\":{\"fen\":500},\"voucher\":\"1\"," + ON;
    String opened = moved(finance, "/api/funds", Drafts.fund("SHI-1"));
    moved(below, "/api/funds", Drafts.fund("XIAN-1"));
    String fund = "/api/funds/SHI-1";
    String receipt = moved(finance, fund + "/receipts", "{" + money);
    String down = moved(finance, fund + "/allocations", "{\"to\":\"XIAN-1\"," + money);
    String back =
        moved(
            below,
            "/api/funds/XIAN-1/returns",
            "{\"to\":\"SHI-1\",\"money\":{\"fen\":200},\"voucher\":\"2\",\"reason\":\"结余\"," + ON);
    assertThat(caseworker.post(receipt + "/reversal", WHY).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(city.post(opened + "/reversal", WHY).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    assertThat(city.post(receipt + "/reversal", WHY).problem()).isEqualTo("409 FACT_RESTED_ON");
    assertThat(city.post(down + "/reversal", WHY).problem()).isEqualTo("409 FACT_RESTED_ON");
    takenBackFromAbroad(supervisor, "finance@410803", "finance@410800", back);
    takenBackFromAbroad(city, "supervisor@410000", "finance@410803", down);
    takenBackByTwo(city, ledger.as("supervisor@410000"), receipt);
    for (String code : List.of("SHI-1", "XIAN-1")) {
      Reply books = ledger.as("compliance@410800").get("/api/funds/" + code + "/reconciliation");
      assertThat(books.said("/book/money/received/fen")).isEqualTo("0");
    }
  }

  @Test
  void takingAMovementBackSentTwiceIsOneFactWhateverHasHappenedSince() {
    Sender finance = ledger.as("finance@410800");
    moved(finance, "/api/funds", Drafts.fund("SHI-2"));
    String receipt =
        moved(
            finance,
            "/api/funds/SHI-2/receipts",
            "{\"money\":{\"fen\":500},\"voucher\":\"1\"," + ON);
    Sender keyed = city.with("Idempotency-Key", "back-shi-2");
    Reply first = accepted(keyed.post(receipt + "/reversal", WHY));
    assertThat(confirmed(ledger.as("supervisor@410000"), first)).isEqualTo("");
    ledger.jdbc().update("delete from idempotent_answer");
    long before = events();
    assertThat(accepted(keyed.post(receipt + "/reversal", WHY)).said("/movementId"))
        .isEqualTo(first.said("/movementId"));
    assertThat(events()).isEqualTo(before);
  }

  private void visits(String file) {
    String visit =
        file
            + "/visits/"
            + accepted(
                    caseworker.post(
                        file + "/visits",
                        "{\"visitors\":\"王\",\"findings\":\"无\",\"followUpBy\":\"2026-03-20\","
                            + ON))
                .said("/visitId");
    accepted(caseworker.post(visit + "/follow-up", "{\"note\":\"已办\"," + ON));
    assertThat(city.post(visit + "/reversal", WHY).problem()).isEqualTo("409 FACT_RESTED_ON");
    takenBackOnce(visit + "/follow-up");
    takenBackOnce(visit);
  }

  private void notices(String file) {
    String notice =
        file
            + "/notices/"
            + accepted(
                    caseworker.post(
                        file + "/notices",
                        "{\"from\":\"2026-02-02\",\"to\":\"2026-02-06\",\"text\":\"张**，困难救助\","
                            + "\"occurredOn\":\"2026-02-02\"}"))
                .said("/noticeId");
    String objection =
        notice
            + "/objections/"
            + accepted(caseworker.post(notice + "/objections", "{\"objection\":\"有车\"," + ON))
                .said("/objectionId");
    accepted(
        ledger.decide(
            supervisor,
            objection + "/resolution",
            "{\"outcome\":\"DISMISSED\",\"reason\":\"属实\"," + ON));
    assertThat(city.post(notice + "/reversal", WHY).problem()).isEqualTo("409 FACT_RESTED_ON");
    takenBackOnce(objection + "/resolution");
    takenBackOnce(objection);
    takenBackOnce(notice);
  }

  private void checks(String file) {
    String check =
        file
            + "/means-checks/"
            + accepted(
                    supervisor.post(
                        file + "/means-checks",
                        "{\"exclusions\":[\"VEHICLE\"],\"authorization\":\"授权书 1 号\",\"note\":\"\","
                            + ON))
                .said("/checkId");
    accepted(caseworker.post(check + "/appeal", "{\"reason\":\"谋生工具\"," + ON));
    accepted(
        ledger.decide(
            city, check + "/appeal/decision", "{\"outcome\":\"GRANTED\",\"reason\":\"属实\"," + ON));
    takenBackOnce(check + "/appeal/decision");
    takenBackOnce(check + "/appeal");
    takenBackOnce(check);
  }

  @Test
  void howACentreWasStatedIsTakenBackAndWhatWasStatedBeforeHolds() {
    String centre =
        "{\"staff\":4,\"squareMetres\":180,\"leadBody\":\"UNION_ALONE\",\"coordinates\":true," + ON;
    accepted(supervisor.post("/api/centres", centre));
    accepted(supervisor.post("/api/centres", centre.replace("180", "1800")));
    String statements = "/api/centres/centre-410803/statements/";
    assertThat(city.post(statements + "0/reversal", WHY).problem()).isEqualTo("409 FACT_RESTED_ON");
    assertThat(city.post(statements + "7/reversal", WHY).problem())
        .isEqualTo("409 NOTHING_TO_TAKE_BACK");
    assertThat(caseworker.post(statements + "1/reversal", WHY).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    for (String none : List.of("centre-410000", "centre-410811", "410803", "centre-x")) {
      assertThat(city.post("/api/centres/" + none + "/statements/0/reversal", WHY).problem())
          .isEqualTo("404 CENTRE_NOT_FOUND");
    }
    takenBackOnce(statements + "1");
    assertThat(supervisor.post("/api/centres", centre).status())
        .as("it holds again")
        .isEqualTo(200);
    takenBackOnce(statements + "0");
  }
}
