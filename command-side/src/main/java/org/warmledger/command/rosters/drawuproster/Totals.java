package org.warmledger.command.rosters.drawuproster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.RosterLine;

/** What the lines of a roster add up to, before anybody knows whether one fact may carry it. */
record Totals(long fen, Map<GoodsKind, Long> pieces) {

  static Totals of(List<RosterLine> lines) {
    Map<GoodsKind, Long> pieces = new LinkedHashMap<>();
    lines.stream()
        .flatMap(line -> line.goods().stream())
        .forEach(goods -> pieces.merge(GoodsKind.of(goods), (long) goods.quantity(), Long::sum));
    return new Totals(lines.stream().mapToLong(line -> line.money().fen()).sum(), pieces);
  }

  boolean isTooLarge() {
    return fen > Money.MOST_FEN
        || pieces.values().stream().anyMatch(quantity -> quantity > Goods.MOST_UNITS);
  }

  Money money() {
    return new Money(fen);
  }

  List<Goods> goods() {
    return pieces.entrySet().stream()
        .map(entry -> entry.getKey().times(Math.toIntExact(entry.getValue())))
        .toList();
  }
}
