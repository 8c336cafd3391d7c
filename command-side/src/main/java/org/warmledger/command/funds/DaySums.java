package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.warmledger.command.decision.Lack;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Share;

/**
 * What each business day left more or less there than the day before.
 *
 * @param all one of each day on which something moved, the earliest first
 */
public record DaySums(List<OfDay> all) {

  static final DaySums NONE = new DaySums(List.of());

  public DaySums {
    all = List.copyOf(all);
  }

  /** Of one kind of goods. */
  public record Units(GoodsKind kind, long units) {}

  /** A sum of money, in fen, and of goods. */
  public record OfDay(LocalDate on, long fen, List<Units> goods) implements Lack.Stock {
    public OfDay {
      goods = List.copyOf(goods);
    }

    static OfDay of(LocalDate on, FundAmounts amounts, LongUnaryOperator sign) {
      return new OfDay(
          on,
          sign.applyAsLong(amounts.money().fen()),
          amounts.goods().stream()
              .map(some -> new Units(GoodsKind.of(some), sign.applyAsLong(some.quantity())))
              .toList());
    }

    OfDay plus(OfDay later) {
      Map<GoodsKind, Long> units = new LinkedHashMap<>();
      Stream.concat(goods.stream(), later.goods.stream())
          .forEach(some -> units.merge(some.kind(), some.units(), Long::sum));
      return new OfDay(
          later.on.isAfter(on) ? later.on : on,
          fen + later.fen,
          units.entrySet().stream()
              .map(kind -> new Units(kind.getKey(), kind.getValue()))
              .toList());
    }

    /** The less of each; of what is not here there is none to be had. */
    OfDay least(OfDay other) {
      return new OfDay(
          on,
          Math.min(fen, other.fen),
          goods.stream()
              .map(some -> new Units(some.kind(), Math.min(some.units(), other.units(some.kind()))))
              .toList());
    }

    /** A ledger of before may have been short of something else that day. */
    boolean covers(FundAmounts asked) {
      return lack(asked).isEmpty();
    }

    Optional<Lack> lack(FundAmounts asked) {
      return Lack.of(on, Lack.Within.DAY, asked.money(), asked.goods(), this);
    }

    @Override
    public long units(GoodsKind kind) {
      return goods.stream().filter(some -> some.kind().equals(kind)).mapToLong(Units::units).sum();
    }

    @Override
    public Stream<GoodsKind> kinds() {
      return goods.stream().map(Units::kind);
    }
  }

  DaySums more(LocalDate on, List<Share> shares) {
    return moved(on, shares, amount -> amount);
  }

  DaySums less(LocalDate on, List<Share> shares) {
    return moved(on, shares, amount -> -amount);
  }

  private DaySums moved(LocalDate on, List<Share> shares, LongUnaryOperator sign) {
    OfDay day = OfDay.of(on, FundAmounts.in(shares), sign);
    List<OfDay> days = new ArrayList<>(all);
    int at = days.size();
    while (at > 0 && days.get(at - 1).on().isAfter(on)) {
      at--;
    }
    if (at > 0 && days.get(at - 1).on().equals(on)) {
      days.set(at - 1, days.get(at - 1).plus(day));
    } else {
      days.add(at, day);
    }
    return new DaySums(days);
  }

  /** The last day on which something moved. */
  Optional<LocalDate> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().on());
  }

  /** What was there at the end of a day and of every day since. */
  OfDay leastSince(LocalDate on) {
    List<OfDay> ends = endsSince(on);
    return ends.stream().skip(1).reduce(ends.getFirst(), OfDay::least);
  }

  /** What there was too little of on the first day from that one on that lacks some. */
  Optional<Lack> lack(LocalDate on, FundAmounts asked) {
    return endsSince(on).stream().flatMap(day -> day.lack(asked).stream()).findFirst();
  }

  /** What was there at the end of that day, and of each later one on which something moved. */
  private List<OfDay> endsSince(LocalDate on) {
    List<OfDay> ends = new ArrayList<>();
    OfDay there = new OfDay(on, 0, List.of());
    for (OfDay day : all) {
      if (day.on().isAfter(on)) {
        ends.add(there);
      }
      there = there.plus(day);
    }
    ends.add(there);
    return ends;
  }
}
