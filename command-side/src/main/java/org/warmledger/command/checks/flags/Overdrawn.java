package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundFlow;
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

  /** What a fact does to the two sums. */
  private record Signs(int free, int there) {

    static Signs of(FundEvent event) {
      return switch (event) {
        case FundReceived _ -> new Signs(1, 1);
        case FundMoveReversed back when back.flow() != FundFlow.RECEIPT -> new Signs(1, 1);
        case FundBooked booked ->
            switch (booked.movement()) {
              case COMMITTED -> new Signs(-1, 0);
              case RELEASED -> new Signs(1, 0);
              case SETTLED -> new Signs(0, -1);
              case REFUNDED -> new Signs(1, 1);
              case REFUND_REVERSED -> new Signs(-1, -1);
            };
        default -> new Signs(-1, -1);
      };
    }
  }

  Overdrawn() {
    super(
        CheckCode.C22_OVERDRAWN,
        State.class,
        FundReceived.class,
        FundAllocated.class,
        FundReturned.class,
        FundMoveReversed.class,
        FundBooked.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    FundEvent event = (FundEvent) fact.event();
    List<DaySum> sums = new ArrayList<>(before.map(State::moved).orElse(List.of()));
    moved(event, fact.ref()).forEach(moved -> add(sums, moved));
    return new State(event.union(), sums);
  }

  private static Stream<DaySum> moved(FundEvent event, EventRef ref) {
    Signs signs = Signs.of(event);
    List<Share> shares = shares(event);
    Stream<DaySum> money = Stream.of(moved(MONEY, event, signs, Share.moneyOf(shares).fen(), ref));
    Stream<DaySum> goods =
        Share.goodsOf(shares).stream()
            .map(some -> moved(name(GoodsKind.of(some)), event, signs, some.quantity(), ref));
    return Stream.concat(money, goods);
  }

  private static DaySum moved(
      String kind, FundEvent event, Signs signs, long amount, EventRef ref) {
    return new DaySum(kind, event.occurredOn(), signs.free * amount, signs.there * amount, ref);
  }

  private static String name(GoodsKind kind) {
    return kind.item() + " " + kind.unitValue().fen() + "/" + kind.unit();
  }

  private static List<Share> shares(FundEvent event) {
    return switch (event) {
      case FundReceived received -> received.shares();
      case FundAllocated allocated -> allocated.shares();
      case FundReturned returned -> returned.shares();
      case FundMoveReversed back -> back.shares();
      case FundBooked booked -> booked.shares();
      default -> List.of();
    };
  }

  private static void add(List<DaySum> sums, DaySum more) {
    for (int i = 0; i < sums.size(); i++) {
      DaySum sum = sums.get(i);
      if (sum.kind.equals(more.kind) && sum.on.equals(more.on)) {
        sums.set(i, plus(sum, more));
        return;
      }
    }
    sums.add(more);
  }

  private static DaySum plus(DaySum sum, DaySum more) {
    return new DaySum(more.kind, more.on, sum.free + more.free, sum.there + more.there, more.last);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Map<String, TreeMap<LocalDate, DaySum>> kinds = new TreeMap<>();
    state
        .moved()
        .forEach(
            moved ->
                kinds.computeIfAbsent(moved.kind, kind -> new TreeMap<>()).put(moved.on, moved));
    return kinds.values().stream()
        .flatMap(days -> below(List.copyOf(days.values())).stream())
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
