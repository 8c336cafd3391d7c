package org.warmledger.query.fundbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;

/** Money and goods of a fund, or of one appropriation in it. */
public record Holdings(Balances money, List<OfKind> goods) {

  public static final Holdings NONE = new Holdings(Balances.NONE, List.of());

  public Holdings {
    goods = List.copyOf(goods);
  }

  public Holdings moved(Movement movement, List<Share> shares) {
    Balances moneyNow = money.moved(movement, Share.moneyOf(shares).fen());
    List<Goods> moved = Share.goodsOf(shares);
    return new Holdings(moneyNow, moved.isEmpty() ? goods : moved(movement, moved, goods));
  }

  private static List<OfKind> moved(Movement movement, List<Goods> moved, List<OfKind> before) {
    Map<GoodsKind, Balances> kinds = new LinkedHashMap<>();
    before.forEach(kind -> kinds.merge(kind.kind(), kind.pieces(), Balances::plus));
    for (Goods goods : moved) {
      Balances change = Balances.NONE.moved(movement, goods.quantity());
      kinds.merge(GoodsKind.of(goods), change, Balances::plus);
    }
    return kinds.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(Balances.NONE))
        .map(entry -> new OfKind(entry.getKey(), entry.getValue()))
        .toList();
  }
}
