package org.warmledger.query.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.query.fundbook.Balances;
import org.warmledger.query.fundbook.Holdings;
import org.warmledger.query.fundbook.OfKind;

class LackingGoodsTest {

  private static final Goods RICE = new Goods("米10kg", 3, "袋", new Money(6_000));
  private static final Goods OIL = new Goods("油5L", 2, "桶", new Money(8_000));

  private static Holdings held(long bags) {
    return new Holdings(
        Balances.NONE,
        List.of(new OfKind(GoodsKind.of(RICE), new Balances(bags, 0, 0, 0, 0, bags))));
  }

  @Test
  void whatTheFundHasTooFewOfIsNamedAndWhatIsLeftOfIt() {
    assertThat(LackingGoods.of(List.of(RICE, RICE, OIL), held(4)))
        .containsExactly(new LackingGoods("米10kg", "袋", 2, 4), new LackingGoods("油5L", "桶", 2, 0));
    assertThat(LackingGoods.of(List.of(RICE), held(3))).isEmpty();
  }
}
