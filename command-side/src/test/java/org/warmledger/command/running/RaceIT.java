package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** Many archive households that share a member at the same moment. */
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
        Together.ask(
            50, () -> caseworker.post("/api/cases", Drafts.household(Drafts.someone(), shared)));
    assertThat(outcomes(replies))
        .containsOnlyOnce("archived")
        .containsOnly("archived", "422 C02_DUPLICATE_HOUSEHOLD");
    assertThat(streams() - before).as("streams: one file and its two persons").isEqualTo(3);
  }

  @Test
  void theHeadOfManyApplicationsHeadsOneFile() throws Exception {
    String body = Drafts.household(Drafts.someone());
    Sender caseworker = ledger.as("caseworker@410803");
    List<Reply> replies = Together.ask(20, () -> caseworker.post("/api/cases", body));
    assertThat(outcomes(replies))
        .containsOnlyOnce("archived")
        .containsOnly("archived", "422 C01_DUPLICATE_WORKER");
  }

  private static List<String> outcomes(List<Reply> replies) {
    return replies.stream()
        .map(reply -> reply.status() == 201 ? "archived" : reply.problem())
        .toList();
  }

  private static long streams() {
    return ledger
        .jdbc()
        .queryForObject("select count(distinct stream_id) from ledger_event", Long.class);
  }
}
