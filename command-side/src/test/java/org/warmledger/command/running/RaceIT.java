package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Many ask at the same moment for what only one can have. */
class RaceIT {

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @Test
  void exactlyOneWinsAndNothingIsLeftOfTheOthers() throws Exception {
    String shared = Drafts.someone();
    Sender caseworker = ledger.as("caseworker@410803");
    long before = streams();
    List<Reply> replies =
        ManyHands.ask(
            50, () -> caseworker.post("/api/cases", Drafts.household(Drafts.someone(), shared)));
    assertThat(outcomes(replies))
        .containsOnlyOnce("done")
        .containsOnly("done", "422 C02_DUPLICATE_HOUSEHOLD");
    assertThat(streams() - before).as("streams: one file and its two persons").isEqualTo(3);
  }

  @Test
  void theHeadOfManyApplicationsHeadsOneFile() throws Exception {
    String body = Drafts.household(Drafts.someone());
    Sender caseworker = ledger.as("caseworker@410803");
    List<Reply> replies = ManyHands.ask(20, () -> caseworker.post("/api/cases", body));
    assertThat(outcomes(replies))
        .containsOnlyOnce("done")
        .containsOnly("done", "422 C01_DUPLICATE_WORKER");
  }

  @Test
  void whatManyWouldCallTheirCampaignOneDoes() throws Exception {
    String days = "\"kind\":\"OTHER\",\"from\":\"2026-01-01\",\"to\":\"2026-02-20\"}";
    AtomicInteger code = new AtomicInteger();
    Sender city = ledger.as("supervisor@410800");
    List<Reply> replies =
        ManyHands.ask(
            20,
            () ->
                city.post(
                    "/api/campaigns",
                    "{\"code\":\"c-%d\",\"name\":\"两节送温暖\",%s"
                        .formatted(code.incrementAndGet(), days)));
    assertThat(outcomes(replies))
        .containsOnlyOnce("done")
        .containsOnly("done", "409 CAMPAIGN_NAME_TAKEN");
  }

  /** As another process writes: this one is not told. */
  private static void visitedElsewhere(String file, long sequence) {
    ledger
        .jdbc()
        .update(
            "insert into ledger_event select (select max(position) + 1 from ledger_event),"
                + " md5(? || stream_id)::uuid, stream_id, ?, stream_type, event_name, event_revision,"
                + " recorded_at, metadata, payload from ledger_event"
                + " where stream_id = ? and event_name = 'case.visited' limit 1",
            "elsewhere-",
            sequence,
            file);
  }

  @Test
  void whatAnotherProcessHasWrittenSinceIsKnownToTheNextCommand() {
    Sender caseworker = ledger.as("caseworker@410803");
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String visits = "/api/cases/" + file + "/visits";
    long seen = version(caseworker.post(visits, Drafts.visit("2026-01-20")));
    long now = version(caseworker.post(visits, Drafts.visit("2026-01-21")));
    visitedElsewhere(file, now + 1);
    Sender behind = caseworker.with("If-Match", "\"" + now + "\"");
    assertThat(behind.post(visits, Drafts.visit("2026-01-22")).problem())
        .isEqualTo("412 VERSION_CONFLICT");
    assertThat(version(caseworker.post(visits, Drafts.visit("2026-01-22"))))
        .isEqualTo(now + 1 + now - seen);
  }

  private static void firstFactSays(String file, byte[] says) {
    ledger.jdbc().execute("alter table ledger_event disable trigger user");
    ledger
        .jdbc()
        .update(
            "update ledger_event set payload = ? where stream_id = ? and sequence = 0", says, file);
    ledger.jdbc().execute("alter table ledger_event enable trigger user");
  }

  @Test
  void whatWasReadOnceIsNotReadAgain() {
    Sender caseworker = ledger.as("caseworker@410803");
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String visits = "/api/cases/" + file + "/visits";
    caseworker.post(visits, Drafts.visit("2026-01-20")).ok();
    byte[] first =
        ledger
            .jdbc()
            .queryForObject(
                "select payload from ledger_event where stream_id = ? and sequence = 0",
                byte[].class,
                file);
    firstFactSays(file, "what nobody can read".getBytes(StandardCharsets.UTF_8));
    try {
      assertThat(caseworker.post(visits, Drafts.visit("2026-01-21")).status()).isEqualTo(201);
    } finally {
      firstFactSays(file, first);
    }
  }

  @Test
  void whatWasOnlyRehearsedOrRefusedIsNothingToTheNextCommand() {
    Sender caseworker = ledger.as("caseworker@410803");
    String file = caseworker.post("/api/cases", Drafts.household(Drafts.someone())).said("/caseId");
    String visits = "/api/cases/" + file + "/visits";
    long seen = version(caseworker.post(visits, Drafts.visit("2026-01-20")));
    assertThat(caseworker.post(visits + "?dryRun=true", Drafts.visit("2026-01-21")).status())
        .isEqualTo(200);
    assertThat(caseworker.post(visits, Drafts.visit("2020-01-21")).status()).isEqualTo(422);
    Sender shown = caseworker.with("If-Match", "\"" + seen + "\"");
    assertThat(shown.post(visits, Drafts.visit("2026-01-22")).status()).isEqualTo(201);
  }

  private static long version(Reply written) {
    return Long.parseLong(written.header("ETag").replace("\"", ""));
  }

  private static List<String> outcomes(List<Reply> replies) {
    return replies.stream().map(reply -> reply.status() == 201 ? "done" : reply.problem()).toList();
  }

  private static long streams() {
    return ledger
        .jdbc()
        .queryForObject("select count(distinct stream_id) from ledger_event", Long.class);
  }
}
