package org.warmledger.query.fundbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** Whatever moved: once all of it is taken back, a fund holds and has moved nothing (C29). */
class TakenBackMovesTest {

  private static final Map<Movement, Movement> BACK =
      Map.of(
          Movement.RECEIVED, Movement.RECEIPT_REVERSED,
          Movement.ALLOCATED, Movement.ALLOCATION_REVERSED,
          Movement.RETURNED, Movement.RETURN_REVERSED,
          Movement.REFUNDED, Movement.REFUND_REVERSED);

  private record Moved(Movement movement, int some) {
    List<Share> shares() {
      return List.of(
          new Share(
              new AppropriationId("appropriation-1"),
              new Money(some),
              List.of(new Goods("米10kg", 1 + some % 3, "袋", new Money(6_000)))));
    }
  }

  @Property
  void holdingsAreWhereTheyWere(@ForAll @Size(max = 20) List<@IntRange(max = 299) Integer> asked) {
    List<Moved> moves =
        asked.stream()
            .map(
                one ->
                    new Moved(BACK.keySet().stream().sorted().toList().get(one % BACK.size()), one))
            .toList();
    Holdings holdings = Holdings.NONE;
    for (Moved moved : moves) {
      holdings = holdings.moved(moved.movement(), moved.shares());
    }
    for (Moved moved : moves.reversed()) {
      holdings = holdings.moved(BACK.get(moved.movement()), moved.shares());
    }
    assertThat(holdings).isEqualTo(Holdings.NONE);
    assertThat(Movement.RECEIVED.withItsReversal())
        .containsExactly(Movement.RECEIVED, Movement.RECEIPT_REVERSED);
    assertThat(Movement.REFUNDED.withItsReversal())
        .containsExactlyInAnyOrder(Movement.REFUNDED, Movement.REFUND_REVERSED);
  }
}
