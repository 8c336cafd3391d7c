package org.warmledger.query.fundbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;
import org.warmledger.query.web.Fen;

class HoldingsTest {

  private static final Goods RICE = new Goods("米10kg", 10, "袋", new Money(6_000));

  private static List<Share> share(long fen, Goods... goods) {
    return List.of(
        new Share(new AppropriationId("appropriation-1"), new Money(fen), List.of(goods)));
  }

  @Test
  void whatIsHandedOutWasSetAsideBefore() {
    Balances fen =
        Holdings.NONE
            .moved(Movement.RECEIVED, share(1_000))
            .moved(Movement.COMMITTED, share(300))
            .moved(Movement.DISBURSED, share(200))
            .moved(Movement.RELEASED, share(100))
            .moved(Movement.REFUNDED, share(50))
            .money();
    assertThat(fen).isEqualTo(new Balances(1_000, 0, 0, 150, 0, 850));
  }

  @Test
  void goodsAreCountedByKindAndNotByValue() {
    Goods dearer = new Goods("米10kg", 4, "袋", new Money(6_500));
    List<OfKind> goods =
        Holdings.NONE
            .moved(Movement.RECEIVED, share(0, RICE, dearer))
            .moved(Movement.ALLOCATED, share(0, new Goods("米10kg", 3, "袋", new Money(6_000))))
            .goods();
    assertThat(goods).hasSize(2);
    assertThat(goods.getFirst().pieces()).isEqualTo(new Balances(10, 3, 0, 0, 0, 7));
    assertThat(goods.getLast().pieces().inHand()).isEqualTo(4);
  }

  @Test
  void whatIsGivenBackIsNoLongerInHand() {
    assertThat(
            Holdings.NONE
                .moved(Movement.RECEIVED, share(1_000))
                .moved(Movement.RETURNED, share(400))
                .money())
        .isEqualTo(new Balances(1_000, 0, 0, 0, 400, 600));
  }

  @Test
  void anAnswerShowsMoneyInFenAndGoodsInPieces() {
    HoldingsView shown =
        HoldingsView.of(Holdings.NONE.moved(Movement.RECEIVED, share(1_000, RICE)));

    Fen none = new Fen(0);
    assertThat(shown.money())
        .isEqualTo(
            new HoldingsView.Amounts(new Fen(1_000), none, none, none, none, new Fen(1_000)));
    assertThat(shown.goods())
        .containsExactly(
            new HoldingsView.OfGoods(
                "米10kg", "袋", new Money(6_000), new Balances(10, 0, 0, 0, 0, 10)));
  }

  @Property(tries = 200)
  void whateverMovesWhatWasReceivedIsSomewhere(@ForAll @Size(max = 50) List<Movement> movements) {
    Balances fen = Balances.NONE;
    for (int i = 0; i < movements.size(); i++) {
      fen = fen.moved(movements.get(i), 1 + i * 7L);
    }
    assertThat(fen.received())
        .isEqualTo(
            fen.allocated() + fen.committed() + fen.disbursed() + fen.returned() + fen.inHand());
  }
}
