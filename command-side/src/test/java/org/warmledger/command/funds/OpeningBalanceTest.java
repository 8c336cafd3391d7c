package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Money;

/** What was there when the ledger became the book was there on that day, and was not raised. */
class OpeningBalanceTest {

  private static final FundCode CITY = Ledgers.CITY;
  private static final AppropriationId OPENING = new AppropriationId("appropriation-opening");
  private static final LocalDate GO_LIVE = Ledgers.DAY;

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  @Test
  void itBearsTheGoLiveDayOfTheUnionAndNoOther() {
    assertThat(ReceiveFundsRule.decide(opening(GO_LIVE.plusDays(1)), state()))
        .isEqualTo(Decision.reject(RejectionCode.OPENING_NOT_AT_GO_LIVE));
    assertThat(received(opening(GO_LIVE)).enteredAs()).contains(FundMove.OPENING);
    assertThat(received(opening(GO_LIVE)).isCarriedOver()).isTrue();
  }

  @Test
  void whatComesLaterIsNone() {
    FundReceived came = received(Ledgers.receipt(OPENING, yuan(), GO_LIVE.plusDays(1)));
    assertThat(came.enteredAs()).isEmpty();
    assertThat(came.isCarriedOver()).isFalse();
  }

  @Test
  void whatTakesItBackSaysThatItWasOne() {
    FundState filled = Fund.evolve(state(), received(opening(GO_LIVE)));
    TakeBackMove back =
        new TakeBackMove(
            FundFlow.RECEIPT, OPENING.value(), "错记", Samples.SUPERVISOR, GO_LIVE.plusDays(3));
    FundEvent fact =
        TakeBackMoveRule.decide(back, filled, Optional.empty())
            .orRefuse()
            .getFirst()
            .here()
            .getFirst();
    assertThat(((FundMoveReversed) fact).isCarriedOver()).isTrue();
  }

  private FundReceived received(ReceiveFunds asked) {
    return (FundReceived) ReceiveFundsRule.decide(asked, state()).orRefuse().getFirst();
  }

  private FundState state() {
    return ledgers.state(CITY);
  }

  private static ReceiveFunds opening(LocalDate on) {
    return Like.the(Ledgers.receipt(OPENING, yuan(), on))
        .with(ReceiveFunds::goLiveOn, Optional.of(GO_LIVE))
        .made();
  }

  private static FundAmounts yuan() {
    return new FundAmounts(new Money(700_000), List.of());
  }
}
