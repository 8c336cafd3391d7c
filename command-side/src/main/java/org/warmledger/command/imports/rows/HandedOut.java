package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/**
 * What a row says was handed over once, by which a second person is shown what an import brings.
 *
 * @param label of the fund that it came from then, which is none of this ledger; empty when the
 *     register names none
 * @param category absent for visits
 * @param column that names the day
 * @param goods what goods were worth
 */
public record HandedOut(
    String label,
    Optional<AidCategory> category,
    String column,
    LocalDate on,
    Money money,
    Money goods) {

  /** What came of a fund that the register may name; empty where nothing changed hands. */
  static Optional<HandedOut> of(
      PastFund paid,
      Optional<AidCategory> category,
      String column,
      LocalDate on,
      Money money,
      List<Goods> goods) {
    String label = paid.label().map(FundCode::value).orElse("");
    return Optional.of(new HandedOut(label, category, column, on, money, Goods.valueOf(goods)))
        .filter(HandedOut::isSomething);
  }

  /** Whether money or goods changed hands. */
  public boolean isSomething() {
    return !money.isNone() || !goods.isNone();
  }
}
