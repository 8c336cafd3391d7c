package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.warmledger.command.decision.Rejection.PlanLeft;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PlanTerms;

/**
 * What is left of a spending plan by business date: what comes back serves it again from the day on
 * which it came, whenever that was entered.
 *
 * @param total all that it may hand over
 * @param moved what was used (less than nothing) and came back on each day
 */
public record PlanDays(PlanRest total, SortedMap<LocalDate, PlanRest> moved) {

  public PlanDays {
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }

  static PlanDays of(PlanTerms terms) {
    return new PlanDays(PlanRest.of(terms), Collections.emptySortedMap());
  }

  PlanDays used(LocalDate on, FundAmounts amounts) {
    return with(on, PlanRest.NOTHING.minus(amounts));
  }

  PlanDays cameBack(LocalDate on, FundAmounts amounts) {
    return with(on, PlanRest.NOTHING.plus(amounts));
  }

  private PlanDays with(LocalDate on, PlanRest more) {
    SortedMap<LocalDate, PlanRest> now = new TreeMap<>(moved);
    now.merge(on, more, PlanRest::plus);
    return new PlanDays(total, now);
  }

  /** What was left at the end of the first day since then that it would be too much on. */
  Optional<PlanLeft> lack(LocalDate since, FundAmounts asked) {
    return Stream.concat(Stream.of(since), moved.tailMap(since.plusDays(1)).keySet().stream())
        .filter(day -> !left(day).covers(asked))
        .findFirst()
        .map(
            day ->
                new PlanLeft(
                    day,
                    new Money(left(day).fen()),
                    left(day).times(),
                    left(day).lack(day, asked)));
  }

  private PlanRest left(LocalDate on) {
    return moved.headMap(on.plusDays(1)).values().stream().reduce(total, PlanRest::plus);
  }
}
