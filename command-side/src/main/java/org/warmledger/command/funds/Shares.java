package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.Lack;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** Arithmetic of shares: drawn first in, first out; added up per appropriation. */
final class Shares {

  private Shares() {}

  /**
   * Takes money and goods out of shares, the first ones first.
   *
   * @return what was taken of each; empty when they do not hold that much
   */
  static Optional<List<Share>> draw(List<Share> held, FundAmounts amounts) {
    long fen = amounts.money().fen();
    Map<GoodsKind, Integer> wanted = new LinkedHashMap<>();
    amounts
        .goods()
        .forEach(some -> wanted.merge(GoodsKind.of(some), some.quantity(), Math::addExact));
    List<Share> drawn = new ArrayList<>();
    for (Share share : held) {
      if (fen == 0 && wanted.isEmpty()) {
        break;
      }
      long part = Math.min(fen, share.money().fen());
      fen -= part;
      List<Goods> units = take(share.goods(), wanted);
      if (part > 0 || !units.isEmpty()) {
        drawn.add(new Share(share.appropriation(), new Money(part), units));
      }
    }
    return fen == 0 && wanted.isEmpty() ? Optional.of(drawn) : Optional.empty();
  }

  /** What shares hold too little of. */
  static Optional<Lack> lack(List<Share> held, FundAmounts asked, LocalDate on) {
    Together all = new Together(Share.moneyOf(held).fen(), Share.goodsOf(held));
    return Lack.of(on, Lack.Within.SOURCE, asked.money(), asked.goods(), all);
  }

  /** What shares hold all in all. */
  private record Together(long fen, List<Goods> goods) implements Lack.Stock {
    @Override
    public long units(GoodsKind kind) {
      return Lot.quantity(kind, goods);
    }

    @Override
    public Stream<GoodsKind> kinds() {
      return goods.stream().map(GoodsKind::of);
    }
  }

  /** What the very lots that shares are of hold too little of. */
  static Optional<Lack> lackOfLots(List<Lot> lots, List<Share> asked, LocalDate on) {
    return asked.stream().flatMap(share -> lackOfLot(lots, share, on).stream()).findFirst();
  }

  private static Optional<Lack> lackOfLot(List<Lot> lots, Share asked, LocalDate on) {
    List<Share> held =
        lots.stream()
            .filter(lot -> lot.appropriation().equals(asked.appropriation()))
            .map(Lot::holding)
            .toList();
    return lack(held, new FundAmounts(asked.money(), asked.goods()), on);
  }

  private static List<Goods> take(List<Goods> held, Map<GoodsKind, Integer> wanted) {
    List<Goods> taken = new ArrayList<>();
    for (Goods goods : held) {
      GoodsKind kind = GoodsKind.of(goods);
      int part = Math.min(wanted.getOrDefault(kind, 0), goods.quantity());
      if (part > 0) {
        taken.add(kind.times(part));
        wanted.computeIfPresent(kind, (same, rest) -> rest == part ? null : rest - part);
      }
    }
    return taken;
  }

  /** One share per appropriation, in the order of their first appearance. */
  static List<Share> together(List<Share> shares) {
    Map<AppropriationId, List<Share>> parts = new LinkedHashMap<>();
    shares.forEach(
        share -> parts.computeIfAbsent(share.appropriation(), id -> new ArrayList<>()).add(share));
    return parts.entrySet().stream()
        .map(
            part ->
                new Share(
                    part.getKey(), Share.moneyOf(part.getValue()), Share.goodsOf(part.getValue())))
        .toList();
  }

  /** What is left of shares without others that were taken out of them. */
  static List<Share> without(List<Share> all, List<Share> taken) {
    List<Share> rest = new ArrayList<>(together(all));
    take(rest, taken);
    return rest;
  }

  /** Takes shares out of the others, one of each appropriation; what is empty goes. */
  static void take(List<Share> rest, List<Share> taken) {
    for (Share share : taken) {
      int at = 0;
      while (!rest.get(at).appropriation().equals(share.appropriation())) {
        at++;
      }
      Share left = Lot.of(rest.get(at)).minus(share).holding();
      if (left.money().isNone() && left.goods().isEmpty()) {
        rest.remove(at);
      } else {
        rest.set(at, left);
      }
    }
  }
}
