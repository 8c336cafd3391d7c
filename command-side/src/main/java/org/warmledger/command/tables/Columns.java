package org.warmledger.command.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of one kind of file: a row that names all required ones is its header. */
public interface Columns {

  /** Every column that is read, in the order of the paper form. */
  List<Column> columns();

  /** Columns without which no row makes sense. */
  default List<String> required() {
    return columns().stream().filter(Column::isRequired).map(Column::name).toList();
  }

  /** The names of every column that is read. */
  default Set<String> known() {
    return columns().stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether every visible sheet with this header is read, or there must be one alone. */
  default boolean onEverySheet() {
    return false;
  }

  /** Whether a row that adds the others up says something; else it is left out. */
  default boolean readsSums() {
    return false;
  }
}
