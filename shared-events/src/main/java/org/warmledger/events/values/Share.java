package org.warmledger.events.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.ids.AppropriationId;

/**
 * A part of one appropriation. What is handed on, committed or given keeps saying which
 * appropriation it came from, so that every fen can be followed both ways.
 */
public record Share(AppropriationId appropriation, Money money, List<Goods> goods) {
  public Share {
    goods = List.copyOf(goods);
  }

  /** Whether it came back of a loan that had been given before the ledger was the book. */
  @JsonIgnore
  public boolean isOfALoan() {
    return appropriation.isOfALoan();
  }

  public static Money moneyOf(List<Share> shares) {
    return shares.stream().map(Share::money).reduce(Money.NONE, Money::plus);
  }

  /** The goods of shares together, one entry per kind, in the order of their first appearance. */
  public static List<Goods> goodsOf(List<Share> shares) {
    Map<GoodsKind, Integer> quantities = new LinkedHashMap<>();
    shares.stream()
        .flatMap(share -> share.goods().stream())
        .forEach(goods -> quantities.merge(GoodsKind.of(goods), goods.quantity(), Math::addExact));
    return quantities.entrySet().stream()
        .map(entry -> entry.getKey().times(entry.getValue()))
        .toList();
  }
}
