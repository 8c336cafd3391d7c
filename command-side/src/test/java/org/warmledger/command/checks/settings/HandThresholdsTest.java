package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.checks.flags.Stated;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;

/** Beyond which amount a fund is moved by three. */
class HandThresholdsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Reference SET =
      new Stated(
          Map.of("grantByTwoFen", 1_000L, "allocationByTwoFen", 500L),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Map.of(),
          WorkingDays.plain());

  private static HandsNeeded hands(Reference by, FundMove kind, long fen, Goods... goods) {
    MovementContent content =
        new MovementContent(
            kind,
            Optional.empty(),
            new Money(fen),
            List.of(goods),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new HandThresholds(by)
        .of(Like.sample(MovementEntered.class).with(MovementEntered::content, content).made(), DAY);
  }

  @Test
  void upToTheLimitOfItsKindTwoAreEnough() {
    assertThat(hands(SET, FundMove.GRANT, 1_000)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.GRANT, 1_001)).isEqualTo(HandsNeeded.THREE);
    assertThat(hands(SET, FundMove.ALLOCATION, 500)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.ALLOCATION, 501)).isEqualTo(HandsNeeded.THREE);
  }

  @Test
  void goodsCountAsMoneyDoes() {
    Goods rice = new Goods("米10kg", 3, "袋", new Money(100));
    assertThat(hands(SET, FundMove.ALLOCATION, 200, rice)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(SET, FundMove.ALLOCATION, 201, rice)).isEqualTo(HandsNeeded.THREE);
  }

  @ParameterizedTest
  @EnumSource(
      value = FundMove.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GRANT", "ALLOCATION"})
  void whatStaysInTheUnionsOwnHandsOrComesInIsMovedByTwo(FundMove kind) {
    assertThat(hands(SET, kind, 1_000_000)).isEqualTo(HandsNeeded.TWO);
  }

  @Test
  void untilItIsSetTwoAreEnoughForEverything() {
    long most =
        CheckCode.C13_SAME_HANDS.standard(Threshold.Use.CHECK).values().stream()
            .mapToLong(Long::longValue)
            .max()
            .orElseThrow();
    assertThat(hands(Stated.nothing(), FundMove.GRANT, most)).isEqualTo(HandsNeeded.TWO);
    assertThat(hands(Stated.nothing(), FundMove.ALLOCATION, most)).isEqualTo(HandsNeeded.TWO);
  }
}
