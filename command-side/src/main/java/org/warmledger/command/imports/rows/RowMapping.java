package org.warmledger.command.imports.rows;

import org.warmledger.command.tables.Columns;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.WrongCell;

/** Reads the rows of one kind of file, each by itself. */
public interface RowMapping extends Columns {

  /**
   * What the row asks for.
   *
   * @throws WrongCell when a cell cannot be taken as it is
   */
  RowOrder read(TableRow row);

  /** Registers are kept a sheet for each district, too. */
  @Override
  default boolean onEverySheet() {
    return true;
  }
}
