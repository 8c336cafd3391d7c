package org.warmledger.events.values;

import java.time.LocalDate;
import java.util.List;

/**
 * What there was too little of, and what was left of just that: rice, not yuan.
 *
 * @param on the business date on which it lacked
 * @param money that lacked
 * @param goods that lacked
 * @param leftMoney nothing where no money lacked
 * @param leftGoods of those that lacked; none of which nothing was left
 * @param instead where nothing was left of goods: what there was of the same at another value, in
 *     another unit or, failing that, by another name
 */
public record Shortage(
    LocalDate on,
    Money money,
    List<Goods> goods,
    Money leftMoney,
    List<Goods> leftGoods,
    List<Goods> instead) {

  public Shortage {
    goods = List.copyOf(goods);
    leftGoods = List.copyOf(leftGoods);
    instead = List.copyOf(instead);
  }
}
