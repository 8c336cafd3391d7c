package org.warmledger.query.fundstatement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.query.fundbook.Movement;

/**
 * What moved in a fund on one day, of money or of one kind of goods: a statement adds days up, so
 * that it costs no more for a fund of a million disbursements.
 *
 * @param kind of goods; absent for money
 * @param kindId the kind in one word; empty for money
 * @param sums fen or pieces by movement
 * @param counts how many facts moved them; kept with the money only
 */
record DaySums(
    String fund,
    LocalDate day,
    String kindId,
    Optional<GoodsKind> kind,
    Map<Movement, Long> sums,
    Map<Movement, Long> counts) {

  static DaySums none(String fund, LocalDate day, String kindId, Optional<GoodsKind> kind) {
    return new DaySums(fund, day, kindId, kind, Map.of(), Map.of());
  }

  DaySums plus(Movement movement, long amount, long count) {
    return new DaySums(
        fund, day, kindId, kind, added(sums, movement, amount), added(counts, movement, count));
  }

  private static Map<Movement, Long> added(Map<Movement, Long> before, Movement to, long amount) {
    Map<Movement, Long> after = new EnumMap<>(Movement.class);
    after.putAll(before);
    if (amount != 0) {
      after.merge(to, amount, Math::addExact);
    }
    return after;
  }
}
