package org.warmledger.query.approvals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.query.fundbook.Holdings;
import org.warmledger.query.fundbook.OfKind;

/**
 * Goods of one kind of which a fund has fewer than is asked for: rice, not yuan.
 *
 * @param lacking how many units more there would have to be
 * @param left how many there are
 */
record LackingGoods(String item, String unit, long lacking, long left) {

  static List<LackingGoods> of(List<Goods> asked, Holdings held) {
    Map<GoodsKind, Long> wanted = new LinkedHashMap<>();
    asked.forEach(some -> wanted.merge(GoodsKind.of(some), (long) some.quantity(), Long::sum));
    return wanted.entrySet().stream()
        .filter(one -> one.getValue() > left(one.getKey(), held))
        .map(one -> of(one.getKey(), one.getValue(), left(one.getKey(), held)))
        .toList();
  }

  private static LackingGoods of(GoodsKind kind, long wanted, long left) {
    return new LackingGoods(kind.item(), kind.unit(), wanted - left, left);
  }

  private static long left(GoodsKind kind, Holdings held) {
    return held.goods().stream()
        .filter(some -> some.kind().equals(kind))
        .map(OfKind::pieces)
        .mapToLong(pieces -> Math.max(0, pieces.inHand()))
        .sum();
  }
}
