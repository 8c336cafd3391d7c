package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.ids.AppropriationId;

/** Money in whole fen, goods in whole units, and what shares of them add up to. */
class MoneyTest {

  private static final AppropriationId FIRST = new AppropriationId("appropriation-1");
  private static final AppropriationId SECOND = new AppropriationId("appropriation-2");

  private static Goods rice(int bags) {
    return new Goods("米10kg", bags, "袋", new Money(6_000));
  }

  private static Goods oil(int bottles) {
    return new Goods("油5L", bottles, "桶", new Money(8_000));
  }

  @Test
  void anAmountIsFromNothingToTenBillionYuan() {
    assertThat(new Money(0)).isEqualTo(Money.NONE);
    assertThat(new Money(Money.MOST_FEN).fen()).isEqualTo(1_000_000_000_000L);
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(Money.MOST_FEN + 1));
  }

  @Test
  void onlyNothingIsNone() {
    assertThat(Money.NONE.isNone()).isTrue();
    assertThat(new Money(1).isNone()).isFalse();
  }

  @Test
  void amountsAreAddedAndMultipliedWithoutLoss() {
    assertThat(new Money(3).plus(new Money(4))).isEqualTo(new Money(7));
    assertThat(new Money(3).times(4)).isEqualTo(new Money(12));
    Money most = new Money(Money.MOST_FEN);
    assertThatIllegalArgumentException().isThrownBy(() -> most.plus(new Money(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.times(Integer.MAX_VALUE));
  }

  @Test
  void goodsHaveAnItemAndAUnitOfBoundedLength() {
    assertThat(new Goods("米".repeat(60), 1, "袋".repeat(10), Money.NONE).quantity()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Goods("米".repeat(61), 1, "袋", Money.NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Goods("米", 1, "袋".repeat(11), Money.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void goodsWithoutAnItemOrAUnitAreNone(String blank) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Goods(blank, 1, "袋", Money.NONE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Goods("米", 1, blank, Money.NONE));
  }

  @Test
  void goodsAreOneToAMillionUnits() {
    assertThat(rice(Goods.MOST_UNITS).quantity()).isEqualTo(1_000_000);
    assertThatIllegalArgumentException().isThrownBy(() -> rice(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rice(Goods.MOST_UNITS + 1));
  }

  @Test
  void goodsAreWorthTheirUnits() {
    assertThat(rice(3).value()).isEqualTo(new Money(18_000));
    assertThat(Goods.valueOf(List.of(rice(3), oil(2)))).isEqualTo(new Money(34_000));
    assertThat(Goods.valueOf(List.of())).isEqualTo(Money.NONE);
  }

  @Test
  void sharesAddUpByKind() {
    List<Share> shares =
        List.of(
            new Share(FIRST, new Money(30), List.of(rice(2), oil(1))),
            new Share(SECOND, new Money(12), List.of(rice(3))));
    assertThat(Share.moneyOf(shares)).isEqualTo(new Money(42));
    assertThat(Share.goodsOf(shares)).containsExactly(rice(5), oil(1));
    Goods sacks = new Goods("米10kg", 1, "包", new Money(6_000));
    assertThat(Share.goodsOf(List.of(new Share(FIRST, Money.NONE, List.of(rice(1), sacks)))))
        .containsExactly(rice(1), sacks);
  }
}
