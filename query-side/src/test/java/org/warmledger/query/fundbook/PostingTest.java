package org.warmledger.query.fundbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.Like;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;

/** Which way money and goods go by each event. */
class PostingTest {

  @Test
  void aFundReceivesHandsOnAndGivesBackAndMovesNothingOtherwise() {
    FundReceived received = Like.sample(FundReceived.class).made();
    assertThat(Posting.of(received)).contains(new Posting(Movement.RECEIVED, received.shares(), 1));
    FundAllocated handedOn = Like.sample(FundAllocated.class).made();
    assertThat(Posting.of(handedOn))
        .contains(new Posting(Movement.ALLOCATED, handedOn.shares(), 1));
    FundReturned givenBack = Like.sample(FundReturned.class).made();
    assertThat(Posting.of(givenBack))
        .contains(new Posting(Movement.RETURNED, givenBack.shares(), 1));
    Map.of(
            FundFlow.RECEIPT, Movement.RECEIPT_REVERSED,
            FundFlow.ALLOCATION, Movement.ALLOCATION_REVERSED,
            FundFlow.RETURN, Movement.RETURN_REVERSED)
        .forEach(
            (flow, way) -> {
              FundMoveReversed back =
                  Like.sample(FundMoveReversed.class).with(FundMoveReversed::flow, flow).made();
              assertThat(Posting.of(back)).contains(new Posting(way, back.shares(), 1));
            });
    assertThat(Posting.of(Like.sample(FundOpened.class).made())).isEmpty();
    assertThat(Posting.of(Like.sample(FundClosed.class).made())).isEmpty();
  }

  @Test
  void whatAFundIsToldOfManyCommitmentsGoesTheirWayAndStandsForAll() {
    Map.of(
            FundMovement.COMMITTED, Movement.COMMITTED,
            FundMovement.SETTLED, Movement.DISBURSED,
            FundMovement.RELEASED, Movement.RELEASED,
            FundMovement.REFUNDED, Movement.REFUNDED,
            FundMovement.REFUND_REVERSED, Movement.REFUND_REVERSED)
        .forEach(
            (booked, way) -> {
              FundBooked told =
                  Like.sample(FundBooked.class)
                      .with(FundBooked::movement, booked)
                      .with(FundBooked::count, 12)
                      .made();
              assertThat(Posting.of(told)).contains(new Posting(way, told.shares(), 12));
            });
  }

  @Test
  void aCommitmentIsSetAsideThenHandedOutFreedOrPaidBack() {
    Map<CommitmentEvent, Movement> ways =
        Map.of(
            Like.sample(FundsCommitted.class).made(), Movement.COMMITTED,
            Like.sample(FundsSettled.class).made(), Movement.DISBURSED,
            Like.sample(FundsReleased.class).made(), Movement.RELEASED,
            Like.sample(FundsRefunded.class).made(), Movement.REFUNDED,
            Like.sample(RefundReversed.class).made(), Movement.REFUND_REVERSED);
    ways.forEach(
        (event, way) ->
            assertThat(Posting.of(event)).isEqualTo(new Posting(way, event.shares(), 1)));
  }
}
