package org.warmledger.command.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.Share;

/**
 * What is left in hand of one appropriation.
 *
 * @param givers the funds that handed it on; none when it came from outside only
 * @param fromOutside whether some of it came from outside the ledger
 * @param outside who gave it there, where that was named
 */
public record Lot(
    AppropriationId appropriation,
    List<FundCode> givers,
    boolean fromOutside,
    Optional<String> outside,
    Money money,
    List<Goods> goods) {

  public Lot {
    givers = List.copyOf(givers);
    goods = List.copyOf(goods);
  }

  static Lot empty(AppropriationId appropriation) {
    return new Lot(appropriation, List.of(), false, Optional.empty(), Money.NONE, List.of());
  }

  static Lot of(Share share) {
    return empty(share.appropriation()).plus(share);
  }

  /** From a fund, or else from outside, where its giver may be named. */
  Lot cameFrom(Optional<FundCode> giver, Optional<String> named) {
    List<FundCode> all = new ArrayList<>(givers);
    giver.filter(fund -> !all.contains(fund)).ifPresent(all::add);
    return new Lot(
        appropriation, all, fromOutside || giver.isEmpty(), outside.or(() -> named), money, goods);
  }

  /** Whether it came from that giver outside, whichever way the name is spelled. */
  boolean isGivenBy(String name) {
    return outside.filter(known -> Names.areSame(known, name)).isPresent();
  }

  /** As if none of it had come from there. */
  Lot didNotComeFrom(Optional<FundCode> giver) {
    List<FundCode> others = new ArrayList<>(givers);
    giver.ifPresent(others::remove);
    return new Lot(
        appropriation,
        others,
        fromOutside && giver.isPresent(),
        outside.filter(unused -> giver.isPresent()),
        money,
        goods);
  }

  boolean cameFromSomewhere() {
    return fromOutside || !givers.isEmpty();
  }

  /** Whether it may go back there. */
  public boolean mayReturnTo(Optional<FundCode> giver) {
    return giver.map(givers::contains).orElse(fromOutside);
  }

  Lot plus(Share share) {
    return new Lot(
        appropriation,
        givers,
        fromOutside,
        outside,
        money.plus(share.money()),
        Share.goodsOf(List.of(holding(), share)));
  }

  /**
   * Without a share of it.
   *
   * @throws IllegalStateException when it holds less
   */
  Lot minus(Share share) {
    List<Goods> left = new ArrayList<>();
    for (Goods held : goods) {
      GoodsKind kind = GoodsKind.of(held);
      int rest = held.quantity() - quantity(kind, share.goods());
      if (rest > 0) {
        left.add(kind.times(rest));
      }
    }
    Lot rest =
        new Lot(
            appropriation,
            givers,
            fromOutside,
            outside,
            new Money(money.fen() - share.money().fen()),
            left);
    if (units(rest.goods) != units(goods) - units(share.goods())) {
      throw new IllegalStateException("a lot never gives what it does not hold");
    }
    return rest;
  }

  Share holding() {
    return new Share(appropriation, money, goods);
  }

  static int quantity(GoodsKind kind, List<Goods> goods) {
    return goods.stream()
        .filter(some -> GoodsKind.of(some).equals(kind))
        .mapToInt(Goods::quantity)
        .sum();
  }

  private static long units(List<Goods> goods) {
    return goods.stream().mapToLong(Goods::quantity).sum();
  }
}
