package org.warmledger.command.plans.drawupplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.plans.PlanStory.rice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What a plan sets aside can be handed out under it. */
class UsedUpTest {

  private static final Money MOST = new Money(50_000);

  @Test
  void noMoreMoneyThanTheMostATimeAsOftenAsItMayBe() {
    assertThat(UsedUp.leaves(new Money(5_000_000), MOST, 1)).isTrue();
    assertThat(UsedUp.leaves(new Money(50_001), MOST, 1)).isTrue();
    assertThat(UsedUp.leaves(new Money(5_000_000), MOST, 100)).isFalse();
  }

  @Test
  void noMoreGoodsOfAKindThanTheMostATimeAsOftenAsItMayBe() {
    Goods oil = new Goods("油5L", 1, "桶", new Money(8_000));
    assertThat(UsedUp.leaves(List.of(rice(5)), List.of(rice(1)), 5)).isFalse();
    assertThat(UsedUp.leaves(List.of(rice(6)), List.of(rice(1)), 5)).isTrue();
    assertThat(UsedUp.leaves(List.of(rice(5), oil), List.of(rice(1)), 5))
        .as("no oil at all at any time")
        .isTrue();
  }

  @Test
  void noMoreATimeThanThereIs() {
    assertThat(UsedUp.exceeds(List.of(rice(5)), List.of(rice(2), rice(3)))).isFalse();
    assertThat(UsedUp.exceeds(List.of(rice(6)), List.of(rice(2), rice(3)))).isTrue();
    assertThat(UsedUp.exceeds(List.of(), List.of())).isFalse();
  }
}
