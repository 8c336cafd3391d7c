package org.warmledger.events.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goods that are counted together: the same item, unit and value of a unit. */
public record GoodsKind(String item, String unit, Money unitValue) {

  public GoodsKind {
    item = Goods.folded(item);
    unit = Goods.folded(unit);
  }

  public static GoodsKind of(Goods goods) {
    return new GoodsKind(goods.item(), goods.unit(), goods.unitValue());
  }

  /** How many there are of each kind, in the order of their first appearance. */
  public static Map<GoodsKind, Long> counted(List<Goods> goods) {
    Map<GoodsKind, Long> counted = new LinkedHashMap<>();
    goods.forEach(some -> counted.merge(of(some), (long) some.quantity(), Long::sum));
    return counted;
  }

  public Goods times(int quantity) {
    return new Goods(item, quantity, unit, unitValue);
  }

  /** The first that is of the same item or, failing that, like it but for its name. */
  public Optional<Goods> like(List<Goods> others) {
    return others.stream()
        .filter(some -> some.item().equals(item))
        .findFirst()
        .or(() -> others.stream().filter(some -> differsByName(of(some))).findFirst());
  }

  /** Whether nothing but the name tells it from another kind. */
  public boolean differsByName(GoodsKind other) {
    return !item.equals(other.item) && unit.equals(other.unit) && unitValue.equals(other.unitValue);
  }
}
