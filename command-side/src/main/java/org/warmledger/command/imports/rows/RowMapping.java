package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.Set;
import org.warmledger.command.imports.tabular.TableRow;

/** Reads the rows of one kind of file. */
public interface RowMapping {

  /** Columns without which no row makes sense, in the order of the paper form. */
  List<String> required();

  /** Every column that is read. */
  Set<String> known();

  /**
   * What the row asks for.
   *
   * @throws WrongCell when a cell cannot be taken as it is
   */
  RowOrder read(TableRow row);
}
