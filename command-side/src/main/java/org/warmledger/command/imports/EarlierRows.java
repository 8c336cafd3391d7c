package org.warmledger.command.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.Telling;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.imports.rows.ToldByRow;
import org.warmledger.events.ids.PersonId;

/**
 * What the rows so far would have written: a rehearsed row must clash with them as a real one
 * would.
 */
final class EarlierRows {

  private final Map<Object, List<Telling>> told = new ConcurrentHashMap<>();

  /** Who would be on file by now, and whether as the head of a household. */
  private final Map<PersonId, Boolean> filed = new ConcurrentHashMap<>();

  /** The verdict that an earlier row of the same file decides. */
  Optional<RowVerdict> clash(int row, RowOrder order) {
    if (isTold(order.told())) {
      return Optional.of(RowVerdict.repeated(row));
    }
    return order instanceof RowOrder.FileRow file
        ? clash(file).map(code -> RowVerdict.rejected(row, code.name(), ""))
        : Optional.empty();
  }

  private boolean isTold(ToldByRow row) {
    return told.getOrDefault(row.what(), List.of()).stream().anyMatch(row.beside()::mayBe);
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
    ToldByRow row = order.told();
    told.merge(row.what(), List.of(row.beside()), EarlierRows::both);
    if (order instanceof RowOrder.FileRow file) {
      file.household().persons().forEach(person -> filed.put(person, person.equals(file.person())));
    }
  }

  private static List<Telling> both(List<Telling> before, List<Telling> more) {
    return Stream.concat(before.stream(), more.stream()).toList();
  }
}
