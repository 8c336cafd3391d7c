package org.warmledger.benchmarks.invented;

import java.util.List;
import org.warmledger.benchmarks.invented.InventedAid.Fate;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** What the overview must show when exactly these households are on file. */
public record InventedTotals(
    long archived, long closed, long visits, long visitFen, long goodsFen, long aids, long aidFen) {

  public static final InventedTotals NONE = new InventedTotals(0, 0, 0, 0, 0, 0, 0);

  public static InventedTotals of(InventedHousehold household) {
    List<InventedAid> delivered =
        household.aids().stream().filter(aid -> aid.outcome() == Fate.DELIVERED).toList();
    return new InventedTotals(
        1,
        household.ending().isPresent() ? 1 : 0,
        household.visits().size(),
        household.visits().stream().flatMap(v -> v.money().stream()).mapToLong(Money::fen).sum(),
        household.visits().stream().mapToLong(v -> Goods.valueOf(v.goods()).fen()).sum(),
        delivered.size(),
        delivered.stream()
            .flatMap(aid -> aid.proposal().money().stream())
            .mapToLong(Money::fen)
            .sum());
  }

  public InventedTotals plus(InventedTotals other) {
    return new InventedTotals(
        archived + other.archived,
        closed + other.closed,
        visits + other.visits,
        visitFen + other.visitFen,
        goodsFen + other.goodsFen,
        aids + other.aids,
        aidFen + other.aidFen);
  }
}
