package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;

/**
 * What a row says was handed over once, by which a second person is shown what an import brings.
 *
 * @param label of the fund that it came from then, which is none of this ledger; empty when the
 *     register names none
 * @param category absent for visits
 * @param goods what goods were worth
 */
public record HandedOut(
    String label, Optional<AidCategory> category, LocalDate on, Money money, Money goods) {

  /** Whether money or goods changed hands. */
  public boolean isSomething() {
    return !money.isNone() || !goods.isNone();
  }
}
