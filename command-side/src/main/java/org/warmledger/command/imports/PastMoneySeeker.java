package org.warmledger.command.imports;

import org.warmledger.command.imports.rows.HandedOut;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.WrongCell;

/** Looks through a file, as it is taken in, for what was handed over. */
final class PastMoneySeeker implements TableReader.Sink {

  private final ImportOrder order;
  private final RowMappings mappings;
  private boolean found;

  PastMoneySeeker(ImportOrder order, RowMappings mappings) {
    this.order = order;
    this.mappings = mappings;
  }

  @Override
  public boolean row(TableRow row) {
    if (!found && mayBring()) {
      found = bringsSomething(order.kind().rows(mappings), row);
    }
    return true;
  }

  private boolean mayBring() {
    return order.mode() == ImportMode.APPLY && order.kind().bringsPastMoney();
  }

  /** What can't be read is refused later, and brings nothing. */
  private static boolean bringsSomething(RowMapping rows, TableRow row) {
    try {
      return rows.read(row).handedOut().filter(HandedOut::isSomething).isPresent();
    } catch (WrongCell | IllegalArgumentException | ArithmeticException unreadable) {
      return false;
    }
  }

  ImportRelease release() {
    return found ? ImportRelease.NEEDED : ImportRelease.NOT_NEEDED;
  }
}
