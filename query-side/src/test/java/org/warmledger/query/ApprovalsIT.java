package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.query.support.FilledLedger;
import org.warmledger.query.support.QueryServer;
import tools.jackson.databind.JsonNode;

/** What waits for a second pair of hands is on one list, except for who entered it. */
class ApprovalsIT {

  private static final RepaymentEntered NONE_CAME = Like.sample(RepaymentEntered.class).made();
  private static final RepaymentEntered CAME =
      Like.the(NONE_CAME)
          .with(RepaymentEntered::repayment, new RepaymentId("repayment-1"))
          .with(RepaymentEntered::takesBack, Optional.empty())
          .made();

  private static QueryServer server;
  private static long position;

  @BeforeAll
  static void givenWhatCameBackOfALoan() {
    server = QueryServer.start();
    position = new FilledLedger(server).append(CAME, NONE_CAME);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<JsonNode> seenBy(String who) {
    return server
        .as(who)
        .after(position)
        .get("/api/approvals")
        .ok()
        .at("/items")
        .valueStream()
        .toList();
  }

  @Test
  void whatCameBackOfALoanWaitsForSomebodyElse() {
    List<JsonNode> waiting = seenBy("supervisor@410803");
    assertThat(waiting)
        .extracting(
            item -> item.path("kind").asString(), item -> item.path("repaymentId").asString())
        .containsExactly(
            tuple("REPAYMENT", "repayment-1"),
            tuple("REPAYMENT_REVERSAL", NONE_CAME.repayment().value()));
    assertThat(waiting.getFirst().at("/money/fen").asLong()).isEqualTo(CAME.money().fen());
    assertThat(waiting.getFirst().at("/voucher/voucher").asString()).isEqualTo("PZ000009");
    assertThat(seenBy("finance@410803")).isEmpty();
  }

  private static final MovementEntered MUCH =
      Like.sample(MovementEntered.class)
          .with(MovementEntered::movement, new MovementId("movement-much"))
          .with(MovementEntered::enteredBy, new StaffId("finance@410800"))
          .made();

  private static List<JsonNode> movementsSeenBy(String who) {
    return seenBy(who).stream()
        .filter(item -> item.path("kind").asString().equals("MOVEMENT"))
        .toList();
  }

  @Test
  void whatWasSecondedWaitsForWhoeverIsNeitherOfTheTwo() {
    position =
        new FilledLedger(server)
            .append(
                MUCH,
                Like.sample(MovementSeconded.class)
                    .with(MovementSeconded::movement, MUCH.movement())
                    .with(MovementSeconded::secondedBy, new StaffId("supervisor@410800"))
                    .made());
    assertThat(movementsSeenBy("finance@410800")).isEmpty();
    assertThat(movementsSeenBy("supervisor@410800")).isEmpty();
    assertThat(movementsSeenBy("supervisor@410000"))
        .extracting(
            item -> item.path("proposedBy").asString(),
            item -> item.path("secondedBy").asString(),
            item -> item.path("etag").asString())
        .containsExactly(tuple("finance@410800", "supervisor@410800", "\"1\""));
    JsonNode kept =
        server
            .as("supervisor@410800")
            .after(position)
            .get("/api/funds/" + MUCH.fund() + "/movements/movement-much")
            .ok()
            .body();
    assertThat(kept.path("state").asString()).isEqualTo("WAITING");
    assertThat(kept.at("/seconded/by").asString()).isEqualTo("supervisor@410800");
  }
}
