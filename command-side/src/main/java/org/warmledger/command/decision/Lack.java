package org.warmledger.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;

/**
 * What there is too little of, and what is left of just that: rice, not yuan.
 *
 * @param money that is lacking
 * @param goods that are lacking
 * @param leftMoney nothing where no money is lacking
 * @param leftGoods of those that are lacking; none of which nothing is left
 * @param instead where nothing is left of goods: what there is of the same at another value, in
 *     another unit or, failing that, by another name
 */
public record Lack(
    LocalDate on,
    Within within,
    Money money,
    List<Goods> goods,
    Money leftMoney,
    List<Goods> leftGoods,
    List<Goods> instead) {

  /** As many of other kinds as somebody looks at. */
  private static final int MOST_INSTEAD = 3;

  /** Of what there is too little. */
  public enum Within {
    /** Of what was there at the end of a business day. */
    DAY,
    /** Of what may be handed over at a time. */
    TIME,
    /** Of what may be drawn on: a lot, or what somebody gave or got. */
    SOURCE
  }

  /** What there is. */
  public interface Stock {
    /** Money, in fen. */
    long fen();

    /** Of a kind of goods. */
    long units(GoodsKind kind);

    /** Of which there are, or were, any. */
    Stream<GoodsKind> kinds();
  }

  public Lack {
    goods = List.copyOf(goods);
    leftGoods = List.copyOf(leftGoods);
    instead = List.copyOf(instead);
  }

  /** Nothing where all that is asked for is held. */
  public static Optional<Lack> of(
      LocalDate on, Within within, Money asked, List<Goods> askedGoods, Stock held) {
    long fewer = asked.isNone() ? 0 : Math.max(0, asked.fen() - held.fen());
    Map<GoodsKind, Long> wanted = GoodsKind.counted(askedGoods);
    wanted.entrySet().removeIf(some -> some.getValue() <= held.units(some.getKey()));
    return fewer == 0 && wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Lack(
                on,
                within,
                new Money(fewer),
                times(wanted, some -> some.getValue() - held.units(some.getKey())),
                new Money(fewer == 0 ? 0 : Math.max(0, held.fen())),
                times(wanted, some -> held.units(some.getKey())),
                instead(wanted, held)));
  }

  private static List<Goods> times(
      Map<GoodsKind, Long> lacking, ToLongFunction<Map.Entry<GoodsKind, Long>> units) {
    return lacking.entrySet().stream()
        .filter(some -> units.applyAsLong(some) > 0)
        .map(some -> pieces(some.getKey(), units.applyAsLong(some)))
        .toList();
  }

  private static Goods pieces(GoodsKind kind, long units) {
    return kind.times((int) Math.min(units, Goods.MOST_UNITS));
  }

  private static List<Goods> instead(Map<GoodsKind, Long> lacking, Stock held) {
    return lacking.keySet().stream()
        .filter(kind -> held.units(kind) <= 0)
        .flatMap(kind -> like(kind, held))
        .distinct()
        .map(kind -> pieces(kind, held.units(kind)))
        .toList();
  }

  private static Stream<GoodsKind> like(GoodsKind kind, Stock held) {
    List<GoodsKind> named = there(held, other -> other.item().equals(kind.item()));
    return (named.isEmpty() ? there(held, kind::differsByName) : named).stream();
  }

  private static List<GoodsKind> there(Stock held, Predicate<GoodsKind> like) {
    return held.kinds()
        .distinct()
        .filter(like)
        .filter(kind -> held.units(kind) > 0)
        .limit(MOST_INSTEAD)
        .toList();
  }
}
