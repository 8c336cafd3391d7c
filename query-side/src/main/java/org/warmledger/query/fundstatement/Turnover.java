package org.warmledger.query.fundstatement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.query.fundbook.Movement;
import org.warmledger.query.web.Fen;

/** What moved in a stretch of time: sums of money and goods by movement. */
record Turnover(
    Map<Movement, Long> money,
    Map<Movement, Long> counts,
    Map<GoodsKind, Map<Movement, Long>> goods) {

  static final Turnover NONE = new Turnover(Map.of(), Map.of(), Map.of());

  Turnover plus(Turnover more) {
    Map<GoodsKind, Map<Movement, Long>> kinds = new LinkedHashMap<>(goods);
    more.goods.forEach((kind, sums) -> kinds.merge(kind, sums, Turnover::added));
    return new Turnover(added(money, more.money), added(counts, more.counts), kinds);
  }

  private static Map<Movement, Long> added(Map<Movement, Long> some, Map<Movement, Long> more) {
    Map<Movement, Long> sums = new EnumMap<>(Movement.class);
    sums.putAll(some);
    more.forEach((movement, sum) -> sums.merge(movement, sum, Math::addExact));
    return sums;
  }

  Statement.Moved figure(Movement movement) {
    return figure(sums -> of(sums, movement));
  }

  /** What moved but for what was entered wrongly. */
  Statement.Moved figure(Movement movement, Movement takenBack) {
    return figure(sums -> net(sums, movement, takenBack));
  }

  private Statement.Moved figure(ToLongFunction<Map<Movement, Long>> of) {
    return new Statement.Moved(new Fen(of.applyAsLong(money)), pieces(of), of.applyAsLong(counts));
  }

  /** What all of it leaves in a fund that held nothing before. */
  Statement.Balance balance() {
    return new Statement.Balance(
        new Fen(inHand(money)),
        pieces(Turnover::inHand),
        new Statement.Held(new Fen(committed(money)), pieces(Turnover::committed)),
        counts.values().stream().mapToLong(Long::longValue).sum());
  }

  private List<Statement.Pieces> pieces(ToLongFunction<Map<Movement, Long>> of) {
    return goods.entrySet().stream()
        .map(
            entry ->
                new Statement.Pieces(
                    entry.getKey().item(),
                    entry.getKey().unit(),
                    entry.getKey().unitValue(),
                    of.applyAsLong(entry.getValue())))
        .filter(pieces -> pieces.quantity() != 0)
        .toList();
  }

  private static long inHand(Map<Movement, Long> sums) {
    return net(sums, Movement.RECEIVED, Movement.RECEIPT_REVERSED)
        - net(sums, Movement.ALLOCATED, Movement.ALLOCATION_REVERSED)
        - of(sums, Movement.COMMITTED)
        + of(sums, Movement.RELEASED)
        + net(sums, Movement.REFUNDED, Movement.REFUND_REVERSED)
        - net(sums, Movement.RETURNED, Movement.RETURN_REVERSED);
  }

  private static long committed(Map<Movement, Long> sums) {
    return of(sums, Movement.COMMITTED)
        - of(sums, Movement.RELEASED)
        - of(sums, Movement.DISBURSED);
  }

  private static long net(Map<Movement, Long> sums, Movement movement, Movement takenBack) {
    return of(sums, movement) - of(sums, takenBack);
  }

  private static long of(Map<Movement, Long> sums, Movement movement) {
    return sums.getOrDefault(movement, 0L);
  }
}
