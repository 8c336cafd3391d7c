package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.Like;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Shortage;

/** What a fund was short of stands on the file that it refused: the item, not only a code. */
class LackedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final FundCode FUND = new FundCode("ZYCZ-2026");

  private static Goods rice(int bags) {
    return new Goods("米10kg", bags, "袋", new Money(6_000));
  }

  private static Order order(long fen, Goods... goods) {
    return new Order(
        new CommitmentId("commitment-1"),
        Like.sample(FundsCommitted.class).made().purpose(),
        new FundAmounts(new Money(fen), List.of(goods)),
        DAY);
  }

  /** Much money and some sacks of rice. */
  private record Sacks(int there) implements Lack.Stock {
    @Override
    public long fen() {
      return 900_000;
    }

    @Override
    public long units(GoodsKind kind) {
      return there;
    }

    @Override
    public Stream<GoodsKind> kinds() {
      return Stream.of(GoodsKind.of(rice(1)));
    }
  }

  private static Rejection grantLeft(long fen) {
    return Rejection.beyond(
        new Rejection.GrantLeft(FUND, new Money(fen), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void theItemThatLacksIsKeptAndWhatWasLeftOfIt() {
    Rejection why =
        Rejection.lacking(
            RejectionCode.C22_OVERDRAWN,
            Lack.of(DAY, Lack.Within.DAY, new Money(100), List.of(rice(5)), new Sacks(3)));
    assertThat(Lacked.of(why, order(100, rice(5))))
        .contains(
            new Shortage(
                DAY, Money.NONE, List.of(rice(2)), Money.NONE, List.of(rice(3)), List.of()));
  }

  @Test
  void aGrantIsShortOfTheValueThatGoesBeyondIt() {
    assertThat(Lacked.of(grantLeft(10_000), order(5_000, rice(1))))
        .contains(
            new Shortage(
                DAY, new Money(1_000), List.of(), new Money(10_000), List.of(), List.of()));
  }

  @Test
  void whatIsRefusedForAnotherReasonLacksNothing() {
    assertThat(Lacked.of(grantLeft(11_000), order(5_000, rice(1))))
        .as("the grant is over")
        .isEmpty();
    assertThat(Lacked.of(Rejection.ofFund(RejectionCode.FUND_CLOSED, FUND), order(1)))
        .isEqualTo(Optional.empty());
  }
}
