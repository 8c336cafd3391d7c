package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseAided;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** An opening balance from before its receipt said so was carried over all the same (ADR 0082). */
class OpeningsTest {

  private static final AppropriationId OLD = new AppropriationId("appropriation-old");

  private static final FundReceived RECEIVED =
      Like.sample(FundReceived.class)
          .with(FundReceived::from, Optional.empty())
          .with(FundReceived::shares, shares(OLD))
          .with(FundReceived::enteredAs, Optional.empty())
          .made();
  private static final FundMoveReversed BACK =
      Like.sample(FundMoveReversed.class)
          .with(FundMoveReversed::flow, FundFlow.RECEIPT)
          .with(FundMoveReversed::about, OLD.value())
          .with(FundMoveReversed::other, Optional.empty())
          .with(FundMoveReversed::shares, shares(OLD))
          .with(FundMoveReversed::enteredAs, Optional.empty())
          .made();

  private static List<Share> shares(AppropriationId of) {
    return List.of(new Share(of, new Money(100), List.of()));
  }

  private static LedgerEvent read(FundMove enteredAs, LedgerEvent event) {
    return new Openings(
            id ->
                id.equals(new MovementId("movement-old"))
                    ? Optional.of(enteredAs)
                    : Optional.empty())
        .read(event);
  }

  @Test
  void itIsReadAsWhatItsMovementWasEnteredAs() {
    assertThat(((FundReceived) read(FundMove.OPENING, RECEIVED)).isCarriedOver()).isTrue();
    assertThat(read(FundMove.RECEIPT, RECEIVED)).isEqualTo(RECEIVED);
    assertThat(Openings.NONE.read(RECEIVED)).isEqualTo(RECEIVED);
  }

  @Test
  void soIsWhatTakesItBack() {
    assertThat(((FundMoveReversed) read(FundMove.OPENING, BACK)).isCarriedOver()).isTrue();
    assertThat(read(FundMove.RECEIPT, BACK)).isEqualTo(BACK);
  }

  @Test
  void whatCameFromAnotherFundOrOfALoanAndAllElseIsAsItIsWritten() {
    FundReceived handedOn = Like.sample(FundReceived.class).made();
    FundReceived repaid =
        Like.the(RECEIVED)
            .with(FundReceived::shares, shares(new RepaymentId("repayment-1").appropriation()))
            .made();
    FundMoveReversed returned = Like.the(BACK).with(FundMoveReversed::flow, FundFlow.RETURN).made();
    LedgerEvent aided = Samples.byType().get(CaseAided.class);
    for (LedgerEvent event : List.of(handedOn, repaid, returned, aided)) {
      assertThat(read(FundMove.OPENING, event)).isSameAs(event);
    }
    assertThat(repaid.isCarriedOver()).isTrue();
  }
}
