package org.warmledger.command.plans.drawupplan;

import java.util.List;
import java.util.Map;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;

/**
 * A plan whose most a time, however often it may be used, never comes to its total sets aside what
 * nobody can hand out.
 */
final class UsedUp {

  private UsedUp() {}

  /** Whether some of the money is never to be had. */
  static boolean leaves(Money total, Money most, int times) {
    return total.fen() > most.fen() * times;
  }

  /** Whether some of the goods are never to be had. */
  static boolean leaves(List<Goods> total, List<Goods> most, int times) {
    Map<GoodsKind, Long> each = GoodsKind.counted(most);
    return GoodsKind.counted(total).entrySet().stream()
        .anyMatch(kind -> kind.getValue() > each.getOrDefault(kind.getKey(), 0L) * times);
  }

  /** Whether more may be handed over at a time than there is in all. */
  static boolean exceeds(List<Goods> most, List<Goods> total) {
    Map<GoodsKind, Long> all = GoodsKind.counted(total);
    return GoodsKind.counted(most).entrySet().stream()
        .anyMatch(kind -> kind.getValue() > all.getOrDefault(kind.getKey(), 0L));
  }
}
