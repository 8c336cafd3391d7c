package org.warmledger.command.tables.cells;

import java.util.List;
import java.util.Set;

/** The columns of one kind of file. */
public interface Columns {

  /** Columns without which no row makes sense, in the order of the paper form. */
  List<String> required();

  /** Every column that is read. */
  Set<String> known();
}
