package org.warmledger.query.fundstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.query.fundbook.Movement;

class TurnoverTest {

  private static final GoodsKind RICE = new GoodsKind("米10kg", "袋", new Money(6_000));

  private static Turnover money(Map<Movement, Long> sums) {
    return new Turnover(sums, Map.of(Movement.RECEIVED, 1L), Map.of());
  }

  @Test
  void whatIsLeftIsWhatCameMinusWhatWent() {
    Statement.Balance balance =
        money(
                Map.of(
                    Movement.RECEIVED, 1_000L,
                    Movement.ALLOCATED, 100L,
                    Movement.COMMITTED, 500L,
                    Movement.RELEASED, 50L,
                    Movement.DISBURSED, 300L,
                    Movement.REFUNDED, 30L,
                    Movement.REFUND_REVERSED, 10L,
                    Movement.RETURNED, 20L))
            .balance();
    assertThat(balance.money().fen()).isEqualTo(450);
    assertThat(balance.committed().money().fen()).isEqualTo(150);
  }

  @Test
  void stretchesOfTimeAddUp() {
    Turnover rice =
        new Turnover(
            Map.of(), Map.of(), new LinkedHashMap<>(Map.of(RICE, Map.of(Movement.RECEIVED, 10L))));
    Turnover more =
        new Turnover(
            Map.of(), Map.of(), new LinkedHashMap<>(Map.of(RICE, Map.of(Movement.COMMITTED, 4L))));
    Statement.Balance both = rice.plus(more).balance();
    assertThat(both.goods().getFirst().quantity()).isEqualTo(6);
    assertThat(both.committed().goods().getFirst().quantity()).isEqualTo(4);
    assertThat(rice.figure(Movement.RECEIVED).goods().getFirst().item()).isEqualTo("米10kg");
  }
}
