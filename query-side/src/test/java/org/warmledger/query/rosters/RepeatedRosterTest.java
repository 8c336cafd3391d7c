package org.warmledger.query.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Like;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;
import org.warmledger.query.support.Samples;

/** C08: whoever approves a roster sees the one that it repeats, however it is drawn up again. */
class RepeatedRosterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final Optional<String> NONE = Optional.empty();

  private static final RosterDrawnUp FIRST =
      new RosterDrawnUp(
          new RosterId("roster-first"),
          Samples.ZHONGZHAN,
          "春节慰问",
          AidCategory.CONDOLENCE,
          new FundCode("COUNTY"),
          Optional.of("冬送温暖"),
          2,
          new Money(2_000),
          List.of(),
          Optional.of("one"),
          Samples.STAFF,
          DAY);

  private static Like<RosterDrawnUp> again() {
    return Like.the(FIRST)
        .with(RosterDrawnUp::rosterId, new RosterId("roster-again"))
        .with(RosterDrawnUp::fileHash, NONE);
  }

  private static boolean isLike(Like<RosterDrawnUp> other) {
    RosterBook second = RosterBook.opened(other.made());
    RosterBook first = RosterBook.opened(FIRST);
    assertThat(second.isLike(first)).as("whichever is looked at").isEqualTo(first.isLike(second));
    return first.isLike(second);
  }

  @Test
  void theSameRosterIsKnownHoweverItIsDrawnUpAgain() {
    Map.of(
            "another title", again().with(RosterDrawnUp::title, "补发"),
            "the day after", again().with(RosterDrawnUp::occurredOn, DAY.plusDays(1)),
            "the day before", again().with(RosterDrawnUp::occurredOn, DAY.minusDays(1)),
            "one person more", again().with(RosterDrawnUp::lines, 3),
            "one person less", again().with(RosterDrawnUp::lines, 1),
            "goods instead of money", again().with(RosterDrawnUp::money, Money.NONE),
            "no campaign named", again().with(RosterDrawnUp::campaign, NONE))
        .forEach((how, other) -> assertThat(isLike(other)).as(how).isTrue());
  }

  @Test
  void theVeryFileIsKnownOutOfWhicheverFund() {
    FundCode other = new FundCode("QT-1");
    assertThat(isLike(again().with(RosterDrawnUp::fund, other))).isFalse();
    assertThat(
            isLike(
                again()
                    .with(RosterDrawnUp::fund, other)
                    .with(RosterDrawnUp::fileHash, Optional.of("one"))))
        .isTrue();
  }

  @Test
  void anotherCampaignOrMonthIsAnotherRoster() {
    assertThat(isLike(again().with(RosterDrawnUp::campaign, Optional.of("夏送清凉")))).isFalse();
    assertThat(isLike(again().with(RosterDrawnUp::occurredOn, DAY.plusDays(28)))).isFalse();
    assertThat(isLike(again().with(RosterDrawnUp::category, AidCategory.LIVING))).isFalse();
  }
}
