package org.warmledger.events.values;

/** Goods that are counted together: the same item, unit and value of a unit. */
public record GoodsKind(String item, String unit, Money unitValue) {
  public static GoodsKind of(Goods goods) {
    return new GoodsKind(goods.item(), goods.unit(), goods.unitValue());
  }

  public Goods times(int quantity) {
    return new Goods(item, quantity, unit, unitValue);
  }
}
