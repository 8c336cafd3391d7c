package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;

/**
 * C22: by business date a fund had less than nothing, of money or of one kind of goods, though it
 * was never so in the order of entering. What is recorded now is refused before it comes to that;
 * ledgers of before may have such days.
 */
final class Overdrawn extends Flag<Overdrawn.State> {

  private static final String MONEY = "";

  /** What moved, by kind and day; the kind of money has no name. */
  record State(UnionPath union, List<DaySum> moved) {}

  /**
   * One day's sum of one kind, in fen or pieces.
   *
   * @param free what is neither handed out nor set aside
   * @param there the same with what is only set aside
   */
  record DaySum(String kind, LocalDate on, long free, long there, EventRef last) {
    long least() {
      return Math.min(free, there);
    }
  }

  Overdrawn() {
    super(CheckCode.C22_OVERDRAWN, State.class, FundChange.FACTS);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    List<DaySum> sums = new ArrayList<>(before.map(State::moved).orElse(List.of()));
    moved(event, fact.ref()).forEach(moved -> add(sums, moved));
    return new State(event.union(), sums);
  }

  private static Stream<DaySum> moved(FundEvent event, EventRef ref) {
    FundChange change = FundChange.by(event);
    long fen = Share.moneyOf(change.shares()).fen();
    Stream<DaySum> money = Stream.of(moved(MONEY, event, change, fen, ref));
    Stream<DaySum> goods =
        Share.goodsOf(change.shares()).stream()
            .map(some -> moved(name(GoodsKind.of(some)), event, change, some.quantity(), ref));
    return Stream.concat(money, goods);
  }

  private static DaySum moved(
      String kind, FundEvent event, FundChange change, long amount, EventRef ref) {
    return new DaySum(
        kind, event.occurredOn(), change.free() * amount, change.there() * amount, ref);
  }

  private static String name(GoodsKind kind) {
    return kind.item() + " " + kind.unitValue().fen() + "/" + kind.unit();
  }

  private static void add(List<DaySum> sums, DaySum more) {
    sums.stream()
        .filter(sum -> sum.kind.equals(more.kind) && sum.on.equals(more.on))
        .findFirst()
        .ifPresentOrElse(sum -> sums.set(sums.indexOf(sum), plus(sum, more)), () -> sums.add(more));
  }

  private static DaySum plus(DaySum sum, DaySum more) {
    return new DaySum(more.kind, more.on, sum.free + more.free, sum.there + more.there, more.last);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.moved().stream()
        .sorted(Comparator.comparing(DaySum::on))
        .collect(Collectors.groupingBy(DaySum::kind, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(days -> below(days).stream())
        .map(day -> hit(state, day))
        .toList();
  }

  /** The days on which it came to less than nothing, with what they end at. */
  private static List<DaySum> below(List<DaySum> days) {
    List<DaySum> below = new ArrayList<>();
    DaySum sum = days.getFirst();
    boolean wasBelow = false;
    for (int i = 0; i < days.size(); i++) {
      sum = i == 0 ? sum : plus(sum, days.get(i));
      boolean isBelow = sum.least() < 0;
      if (isBelow && !wasBelow) {
        below.add(sum);
      }
      wasBelow = isBelow;
    }
    return below;
  }

  private static Hit hit(State state, DaySum day) {
    boolean isMoney = day.kind.equals(MONEY);
    return new Hit(
            (isMoney ? "money" : day.kind) + " " + day.on,
            state.union(),
            day.on,
            isMoney
                ? Map.of("belowOn", day.on.toString(), "belowFen", Long.toString(day.least()))
                : Map.of(
                    "belowOn", day.on.toString(),
                    "item", day.kind,
                    "below", Long.toString(day.least())),
            List.of(day.last))
        .counting(day.least());
  }
}
