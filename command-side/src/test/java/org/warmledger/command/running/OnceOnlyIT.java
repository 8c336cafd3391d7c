package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A retried request writes once, a stale one not at all, a rehearsed one never. */
class OnceOnlyIT {
  private static final Map<String, String> APPLIED = Map.of("kind", "visits", "mode", "apply");
  private static final Map<String, String> REHEARSED = Map.of("kind", "visits", "mode", "rehearse");

  private static RunningLedger ledger;
  private static Sender caseworker;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
    caseworker = ledger.as("caseworker@410803");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static long count(String table) {
    return ledger.jdbc().queryForObject("select count(*) from " + table, Long.class);
  }

  private static String archived() {
    return "/api/cases/"
        + caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
  }

  @Test
  void theSameKeyAndBodyAnswerTheFirstResult() {
    Sender retrying = caseworker.with("Idempotency-Key", "archive-1");
    String body = Drafts.household(Drafts.someone());
    Reply first = retrying.post("/api/cases", body);
    long events = count("ledger_event");
    Reply second = retrying.post("/api/cases", body.replace(",", ", "));
    assertThat(first.header("Idempotency-Hit")).isEmpty();
    assertThat(second.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("Ledger-Position")).isEqualTo(first.header("Ledger-Position"));
    assertThat(count("ledger_event")).isEqualTo(events);
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    Sender retrying = caseworker.with("Idempotency-Key", "archive-2");
    retrying.post("/api/cases", Drafts.household(Drafts.someone()));
    long events = count("ledger_event");
    assertThat(retrying.post("/api/cases", Drafts.household(Drafts.someone())).problem())
        .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    assertThat(count("ledger_event")).isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(strings = {"走访", "\n\u0000", "🙏", "100%", "a+b c", "%41"})
  void anyStringOf128CharactersIsAKey(String letters) {
    String key = letters.repeat(128 / letters.codePointCount(0, letters.length()));
    Sender retrying = caseworker.with("Idempotency-Key", encoded(key));
    String body = Drafts.household(Drafts.someone());
    assertThat(retrying.post("/api/cases", body).status()).isEqualTo(201);
    assertThat(retrying.post("/api/cases", body).header("Idempotency-Hit")).isEqualTo("true");
    assertThat(
            caseworker
                .with("Idempotency-Key", encoded(key + "x".repeat(129)))
                .post("/api/cases", Drafts.household(Drafts.someone()))
                .problem())
        .isEqualTo("400 MALFORMED_PARAMETER");
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void aKeyBelongsToWhoeverUsedIt() {
    assertThat(
            caseworker
                .with("Idempotency-Key", "shared")
                .post("/api/cases", Drafts.household(Drafts.someone()))
                .status())
        .isEqualTo(201);
    assertThat(
            ledger
                .as("supervisor@410803")
                .with("Idempotency-Key", "shared")
                .post("/api/cases", Drafts.household(Drafts.someone()))
                .status())
        .isEqualTo(201);
  }

  @Test
  void aRefusalIsNotKept() {
    Sender retrying = caseworker.with("Idempotency-Key", "refused-1");
    String body = Drafts.household(Drafts.someone());
    assertThat(retrying.post("/api/cases", body.replace("13900001234", "1")).status())
        .isEqualTo(422);
    assertThat(retrying.post("/api/cases", body).status()).isEqualTo(201);
  }

  @Test
  void twoAtOnceWriteOnce() throws Exception {
    Sender retrying = caseworker.with("Idempotency-Key", "twins");
    String body = Drafts.household(Drafts.someone());
    List<Reply> replies = ManyHands.ask(8, () -> retrying.post("/api/cases", body));
    assertThat(replies).extracting(Reply::status).containsOnly(201);
    assertThat(replies).extracting(Reply::text).containsOnly(replies.getFirst().text());
    assertThat(replies.stream().filter(reply -> reply.header("Idempotency-Hit").isEmpty()))
        .hasSize(1);
  }

  @Test
  void aRetryFindsItsOwnWriteAfterTheKeptAnswerWasLostAndTheVersionHasMovedOn() {
    String file = archived();
    Sender retrying = caseworker.with("If-Match", "\"0\"").with("Idempotency-Key", "cut-1");
    Reply first = retrying.post(file + "/visits", Drafts.visit("2026-01-20"));
    long events = count("ledger_event");
    ledger.jdbc().update("delete from idempotent_answer");
    Reply again = retrying.post(file + "/visits", Drafts.visit("2026-01-20"));
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Ledger-Position")).isEqualTo(first.header("Ledger-Position"));
    ledger.jdbc().update("delete from idempotent_answer");
    assertThat(retrying.post(file + "/visits", Drafts.visit("2026-01-21")).problem())
        .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    assertThat(count("ledger_event")).isEqualTo(events);
  }

  private static String visits() {
    return "身份证号,走访日期,慰问金\n" + Drafts.someone() + ",2026-01-20,100\n";
  }

  @Test
  void aFileSentInAgainWithItsKeyIsToldSoAndSharesTheKeysOfCommands() {
    Sender retrying = caseworker.with("Idempotency-Key", "file-1");
    String visits = visits();
    Reply rehearsed = retrying.upload("/api/imports", visits, REHEARSED);
    assertThat(retrying.upload("/api/imports?dryRun=true", visits, APPLIED).text())
        .as("the same rehearsal")
        .isEqualTo(rehearsed.text());
    Reply first = retrying.upload("/api/imports", visits, APPLIED);
    Reply again = retrying.upload("/api/imports", visits, APPLIED);
    assertThat(first.status()).as(first.text()).isEqualTo(202);
    assertThat(first.said("/importId")).isNotEqualTo(rehearsed.said("/importId"));
    assertThat(first.header("Idempotency-Hit")).isEmpty();
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(again.text()).isEqualTo(first.text());
    String reused = "422 IDEMPOTENCY_KEY_REUSED";
    for (Map<String, String> sent : List.of(REHEARSED, APPLIED)) {
      assertThat(retrying.upload("/api/imports", visits + "\n,,\n", sent).problem())
          .isEqualTo(reused);
    }
    assertThat(retrying.post("/api/cases", Drafts.household(Drafts.someone())).problem())
        .isEqualTo(reused);
  }

  @Test
  void aFileThatWasRefusedLeavesItsKeyFree() {
    Sender retrying = caseworker.with("Idempotency-Key", "file-2");
    assertThat(retrying.upload("/api/imports", "没有表头\n", REHEARSED).status()).isEqualTo(400);
    assertThat(retrying.upload("/api/imports", visits(), REHEARSED).status()).isEqualTo(202);
  }

  @Test
  void aStaleVersionIsRefused() {
    String file = archived();
    Sender first = caseworker.with("If-Match", "\"0\"");
    assertThat(first.post(file + "/visits", Drafts.visit("2026-01-20")).status()).isEqualTo(201);
    assertThat(first.post(file + "/visits", Drafts.visit("2026-01-21")).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    assertThat(first.post(file + "/closure", Drafts.closure("2026-03-01")).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    assertThat(
            caseworker
                .with("If-Match", "\"2\"")
                .post(file + "/closure", Drafts.closure("2026-03-01"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void ofManyWhoReadTheSameVersionOneWins() throws Exception {
    String file = archived();
    Sender reader = caseworker.with("If-Match", "\"0\"");
    List<Reply> replies =
        ManyHands.ask(8, () -> reader.post(file + "/visits", Drafts.visit("2026-01-20")));
    assertThat(replies).extracting(Reply::status).containsOnlyOnce(201).containsOnly(201, 412);
  }

  @Test
  void nobodyHasSeenAVersionOfWhatBeginsNow() {
    Sender reader = caseworker.with("If-Match", "\"0\"");
    String household = Drafts.household(Drafts.someone());
    for (String rehearsed : List.of("?dryRun=true", "")) {
      assertThat(reader.post("/api/cases" + rehearsed, household).problem())
          .isEqualTo("412 VERSION_CONFLICT");
    }
    assertThat(caseworker.post("/api/cases", household).status()).isEqualTo(201);
  }

  @Test
  void manyWhoReadNothingAllGetThrough() throws Exception {
    String file = archived();
    List<Reply> replies =
        ManyHands.ask(20, () -> caseworker.post(file + "/visits", Drafts.visit("2026-01-20")));
    assertThat(replies).extracting(Reply::status).containsOnly(201);
  }

  @Test
  void aRehearsalTellsWhatWouldBeWrittenAndWritesNothing() {
    long events = count("ledger_event");
    long kept = count("idempotent_answer");
    String someone = Drafts.someone();
    Reply reply =
        caseworker
            .with("Idempotency-Key", "rehearsal")
            .post("/api/cases?dryRun=true", Drafts.household(someone));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.said("/events/0/type")).isEqualTo("person.claimed");
    assertThat(reply.said("/events/1/type")).isEqualTo("case.archived");
    assertThat(reply.said("/events/1/data/household/head/details/value/identityNumber"))
        .isEqualTo(someone.substring(0, 4) + "**********" + someone.substring(14));
    assertThat(reply.text()).doesNotContain(someone, "13900001234", "幸福路");
    assertThat(count("ledger_event")).isEqualTo(events);
    assertThat(count("idempotent_answer")).isEqualTo(kept);
    assertThat(caseworker.post("/api/cases", Drafts.household(someone)).status()).isEqualTo(201);
  }

  @Test
  void aRehearsalKnowsWhatItsKeyStandsFor() {
    String file = archived() + "/visits";
    Sender retrying = caseworker.with("Idempotency-Key", "rehearsed-again");
    assertThat(retrying.post(file, Drafts.visit("2026-01-20")).status()).isEqualTo(201);
    assertThat(retrying.post(file + "?dryRun=true", Drafts.visit("2026-01-20")).text())
        .isEqualTo("{\"events\":[]}");
    assertThat(retrying.post(file + "?dryRun=true", Drafts.visit("2026-01-21")).problem())
        .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aFileSentTwiceWithItsKeyIsAnsweredTwiceAndTakenOnce() {
    Sender admin = ledger.as("admin@100000").with("Idempotency-Key", "tree-1");
    String path = "/api/unions/import";
    String tree = "code,name,parent,level\n620000,甘肃省总工会,100000,PROVINCE\n";
    assertThat(admin.upload(path, tree.replace("100000", "99"), Map.of()).status())
        .as("what was refused leaves the key free")
        .isEqualTo(400);
    Reply first = admin.upload(path, tree, Map.of());
    long events = count("ledger_event");
    Reply again = admin.upload(path, tree, Map.of());
    assertThat(first.said("/unions")).as(first.text()).isEqualTo("1");
    assertThat(first.header("Idempotency-Hit")).isEmpty();
    assertThat(again.header("Idempotency-Hit")).isEqualTo("true");
    assertThat(again.text()).isEqualTo(first.text());
    String other = tree.replace("620000,甘肃", "630000,青海");
    for (String rehearsed : List.of("?dryRun=true", "")) {
      assertThat(admin.upload(path + rehearsed, other, Map.of()).problem())
          .isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }
    String union =
        "{\"code\":\"640000\",\"name\":\"宁夏总工会\",\"parent\":\"100000\",\"level\":\"PROVINCE\"}";
    assertThat(admin.post("/api/unions", union).problem()).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    assertThat(count("ledger_event")).isEqualTo(events);
  }

  @Test
  void aRehearsalIsRefusedLikeTheRealThing() {
    String file = archived();
    String early = Drafts.aid("LIVING", "2025-01-01");
    assertThat(caseworker.post(file + "/aids?dryRun=true", early).problem())
        .isEqualTo("422 C03_AID_WITHOUT_FILE");
  }
}
