package org.warmledger.command.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.events.ids.PersonId;

/**
 * What the rows so far would have written: a rehearsed row must clash with them as a real one
 * would.
 */
final class EarlierRows {

  private final Set<String> made = ConcurrentHashMap.newKeySet();

  /** Who would be on file by now, and whether as the head of a household. */
  private final Map<PersonId, Boolean> filed = new ConcurrentHashMap<>();

  /** The verdict that an earlier row of the same file decides. */
  Optional<RowVerdict> clash(int row, RowOrder order) {
    if (made.contains(order.makes())) {
      return Optional.of(RowVerdict.repeated(row));
    }
    return order instanceof RowOrder.FileRow file
        ? clash(file).map(code -> RowVerdict.rejected(row, code.name(), ""))
        : Optional.empty();
  }

  private Optional<RejectionCode> clash(RowOrder.FileRow file) {
    if (filed.getOrDefault(file.person(), false)) {
      return Optional.of(RejectionCode.C01_DUPLICATE_WORKER);
    }
    return file.household().persons().stream().anyMatch(filed::containsKey)
        ? Optional.of(RejectionCode.C02_DUPLICATE_HOUSEHOLD)
        : Optional.empty();
  }

  /** The row would have been written. */
  void accepted(RowOrder order) {
    made.add(order.makes());
    if (order instanceof RowOrder.FileRow file) {
      file.household().persons().forEach(person -> filed.put(person, person.equals(file.person())));
    }
  }
}
