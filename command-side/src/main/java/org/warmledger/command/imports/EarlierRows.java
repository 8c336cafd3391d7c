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
  private final Map<PersonId, String> filed = new ConcurrentHashMap<>();

  /** The verdict that an earlier row of the same file decides. */
  Optional<RowVerdict> clash(int row, RowOrder order) {
    if (made.contains(order.makes())) {
      return Optional.of(RowVerdict.repeated(row));
    }
    return order instanceof RowOrder.FileRow && filed.containsKey(order.person())
        ? Optional.of(RowVerdict.rejected(row, RejectionCode.C01_DUPLICATE_WORKER.name(), ""))
        : Optional.empty();
  }

  /** The row would have been written. */
  void accepted(RowOrder order) {
    made.add(order.makes());
    if (order instanceof RowOrder.FileRow) {
      filed.put(order.person(), order.makes());
    }
  }
}
