package org.warmledger.command.funds.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.MovementContent;

/** Of each act on a fund, which fund loses by it: a hand of its union is in it. */
class PayerTest {

  private static final MovementEntered SAMPLE = Like.sample(MovementEntered.class).made();
  private static final FundCode OTHER = new FundCode("OTHER");

  /** Which loses: a fund that only receives is moved by its own union all the same. */
  private static final Map<FundMove, FundCode> LOSES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(FundMove.OPEN, SAMPLE.fund()),
              Map.entry(FundMove.RECEIPT, SAMPLE.fund()),
              Map.entry(FundMove.OPENING, SAMPLE.fund()),
              Map.entry(FundMove.ALLOCATION, SAMPLE.fund()),
              Map.entry(FundMove.RETURN, SAMPLE.fund()),
              Map.entry(FundMove.CLOSURE, SAMPLE.fund()),
              Map.entry(FundMove.REOPENING, SAMPLE.fund()),
              Map.entry(FundMove.AMENDMENT, SAMPLE.fund()),
              Map.entry(FundMove.GRANT, SAMPLE.fund()),
              Map.entry(FundMove.GRANT_END, SAMPLE.fund()),
              Map.entry(FundMove.REVERSAL, OTHER)));

  private static FundCode loses(FundMove kind, Optional<FundCode> other) {
    MovementContent content =
        Like.the(SAMPLE.content())
            .with(MovementContent::kind, kind)
            .with(MovementContent::other, other)
            .made();
    MovementEntered entered = Like.the(SAMPLE).with(MovementEntered::content, content).made();
    return Payer.elsewhere(entered).orElse(entered.fund());
  }

  @Test
  void whatWentToAnotherFundIsTakenBackFromThatOneAndAllElseIsOfTheFundItIsAbout() {
    Map<FundMove, FundCode> found = new EnumMap<>(FundMove.class);
    for (FundMove kind : FundMove.values()) {
      found.put(kind, loses(kind, Optional.of(OTHER)));
    }
    assertThat(found).isEqualTo(LOSES);
  }

  @Test
  void whatCameFromOutsideIsTakenBackFromTheFundThatHadIt() {
    assertThat(loses(FundMove.REVERSAL, Optional.empty())).isEqualTo(SAMPLE.fund());
  }
}
