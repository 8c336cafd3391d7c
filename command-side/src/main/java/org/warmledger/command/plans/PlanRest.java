package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.PlanTerms;

/**
 * What is left of a spending plan.
 *
 * @param times how often something may still be handed over
 * @param fen money, in fen
 * @param units goods of each kind, in units
 */
public record PlanRest(long times, long fen, Map<GoodsKind, Long> units) implements Lack.Stock {

  static final PlanRest NOTHING = new PlanRest(0, 0, Map.of());

  public PlanRest {
    units = Map.copyOf(units);
  }

  static PlanRest of(PlanTerms terms) {
    return new PlanRest(terms.mostTimes(), terms.money().fen(), GoodsKind.counted(terms.goods()));
  }

  PlanRest minus(FundAmounts amounts) {
    return moved(-1, amounts);
  }

  PlanRest plus(FundAmounts amounts) {
    return moved(1, amounts);
  }

  PlanRest plus(PlanRest more) {
    Map<GoodsKind, Long> now = new LinkedHashMap<>(units);
    more.units.forEach((kind, count) -> now.merge(kind, count, Long::sum));
    return new PlanRest(times + more.times, fen + more.fen, now);
  }

  private PlanRest moved(int sign, FundAmounts amounts) {
    Map<GoodsKind, Long> now = new LinkedHashMap<>(units);
    GoodsKind.counted(amounts.goods())
        .forEach((kind, count) -> now.merge(kind, sign * count, Long::sum));
    return new PlanRest(times + sign, fen + sign * amounts.money().fen(), now);
  }

  /** Whether that is still to be had of it, once more. */
  boolean covers(FundAmounts asked) {
    return times > 0 && lack(LocalDate.MIN, asked).isEmpty();
  }

  /** What there is too little of on that day, however often it may still be used. */
  Optional<Lack> lack(LocalDate on, FundAmounts asked) {
    return Lack.of(on, Lack.Within.DAY, asked.money(), asked.goods(), this);
  }

  /** What would be more than may be handed over at a time. */
  static Optional<Lack> beyondATime(PlanTerms terms, LocalDate on, FundAmounts asked) {
    List<Goods> most = terms.mostGoods().isEmpty() ? terms.goods() : terms.mostGoods();
    return Lack.of(
        on,
        Lack.Within.TIME,
        asked.money(),
        asked.goods(),
        new PlanRest(1, terms.mostMoney().fen(), GoodsKind.counted(most)));
  }

  @Override
  public long units(GoodsKind kind) {
    return units.getOrDefault(kind, 0L);
  }

  @Override
  public Stream<GoodsKind> kinds() {
    return units.keySet().stream();
  }
}
