package org.warmledger.command.tables.cells;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of one kind of file. */
public interface Columns {

  /** Columns without which no row makes sense, in the order of the paper form. */
  List<String> required();

  /** Columns that are read where they are. */
  List<String> optional();

  /** Every column that is read. */
  default Set<String> known() {
    return Stream.concat(required().stream(), optional().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
