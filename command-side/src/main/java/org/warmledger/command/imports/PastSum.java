package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.warmledger.command.imports.rows.HandedOut;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;

/**
 * What rows of an import say was handed over, of one label, category and year.
 *
 * @param fund the label of the fund that it came from then, which is none of this ledger
 * @param category absent for visits
 * @param goods what goods were worth
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PastSum(
    Optional<String> fund,
    Optional<AidCategory> category,
    int year,
    int rows,
    Money money,
    Money goods) {

  /** Of one row. */
  static PastSum of(HandedOut row) {
    return new PastSum(
        Optional.of(row.label()).filter(label -> !label.isEmpty()),
        row.category(),
        row.on().getYear(),
        1,
        row.money(),
        row.goods());
  }
}
