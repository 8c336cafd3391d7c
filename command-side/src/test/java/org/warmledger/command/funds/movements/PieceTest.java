package org.warmledger.command.funds.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.funds.Fund;
import org.warmledger.command.funds.FundState;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What a fund has let out of its union's hands, piece by piece. */
class PieceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final GrantTerms TERMS = new GrantTerms(Samples.COUNTY, DAY, DAY.plusYears(1));
  private static final GrantId GRANT = new GrantId("grant-1");

  private static List<Share> shares(long fen, Goods... goods) {
    return List.of(
        new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of(goods)));
  }

  private static List<Piece> pieces(FundEvent... more) {
    FundState state = Fund.unopened();
    for (FundEvent event :
        List.of(
            Like.bare(FundOpened.class).with(FundOpened::occurredOn, DAY).made(),
            Like.bare(FundReceived.class)
                .with(FundReceived::shares, shares(5_000, rice(3)))
                .with(FundReceived::occurredOn, DAY)
                .made())) {
      state = Fund.evolve(state, event);
    }
    for (FundEvent event : more) {
      state = Fund.evolve(state, event);
    }
    return state.content().stream().flatMap(Piece::of).toList();
  }

  private static Goods rice(int bags) {
    return new Goods("米10kg", bags, "袋", new Money(100));
  }

  private static FundGranted granted(long fen) {
    return Like.bare(FundGranted.class)
        .with(FundGranted::grant, GRANT)
        .with(FundGranted::terms, TERMS)
        .with(FundGranted::ceiling, new Money(fen))
        .with(FundGranted::occurredOn, DAY)
        .made();
  }

  @Test
  void whatCameInIsNone() {
    assertThat(pieces()).isEmpty();
  }

  @Test
  void whatWasHandedOnIsOneGoodsAtTheirValue() {
    FundAllocated handed =
        Like.bare(FundAllocated.class)
            .with(FundAllocated::toUnion, Samples.COUNTY)
            .with(FundAllocated::shares, shares(700, rice(2)))
            .with(FundAllocated::occurredOn, DAY)
            .made();
    assertThat(pieces(handed))
        .containsExactly(new Piece(FundMove.ALLOCATION, Samples.COUNTY.code().value(), DAY, 900));
  }

  @Test
  void aGrantIsItsCeilingUntilItEndsAndWhatWasUsedOfItThen() {
    Piece granted = new Piece(FundMove.GRANT, Samples.COUNTY.code().value(), DAY, 800);
    assertThat(pieces(granted(800))).containsExactly(granted);
    FundGrantEnded ended =
        Like.bare(FundGrantEnded.class)
            .with(FundGrantEnded::grant, GRANT)
            .with(FundGrantEnded::occurredOn, DAY)
            .made();
    assertThat(pieces(granted(800), ended))
        .containsExactly(new Piece(FundMove.GRANT, Samples.COUNTY.code().value(), DAY, 0));
    assertThat(granted.together(List.of(granted), 28)).isEqualTo(1_600);
  }
}
