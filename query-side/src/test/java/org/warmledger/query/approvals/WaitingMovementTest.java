package org.warmledger.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.MovementId;

/** Where a movement of a fund stands. */
class WaitingMovementTest {

  private static final FundMoveReversed BACK = Like.sample(FundMoveReversed.class).made();

  @Test
  void whatWasTakenBackNamesTheMovementThatSaysSo() {
    WaitingMovement waiting =
        WaitingMovement.fold(Optional.empty(), Like.sample(MovementEntered.class).made(), 0);
    WaitingMovement confirmed =
        WaitingMovement.fold(Optional.of(waiting), Like.sample(MovementConfirmed.class).made(), 1);
    WaitingMovement back =
        WaitingMovement.tookBack(
            Optional.of(confirmed), BACK, Optional.of(new MovementId("movement-back")));
    assertThat(back.standing().state()).isEqualTo(WaitingMovement.State.TAKEN_BACK);
    assertThat(back.standing().ending()).isEqualTo(confirmed.standing().ending());
    assertThat(back.standing().version()).isEqualTo(1);
    assertThat(back.standing().takenBack())
        .contains(
            new WaitingMovement.TakenBackBy(
                Optional.of("movement-back"),
                BACK.reversedBy().value(),
                BACK.occurredOn(),
                BACK.reason()));
  }

  @Test
  void whatMovedBeforeMovementsWereKeptIsSeenByNobody() {
    assertThat(WaitingMovement.tookBack(Optional.empty(), BACK, Optional.empty()).unions())
        .isEmpty();
  }
}
