package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table read into memory. */
record ReadTable(List<TableRow> rows, Reading reading) {

  /** What a table of these columns says. */
  record Asked(List<Column> columns, boolean onEverySheet) implements Columns {

    static Asked of(String... required) {
      return new Asked(
          Stream.of(required).map(name -> Column.required(name, Column.Holds.LINE)).toList(), true);
    }

    Asked or(String... optional) {
      Stream<Column> more =
          Stream.of(optional).map(name -> Column.optional(name, Column.Holds.LINE));
      return new Asked(Stream.concat(columns.stream(), more).toList(), onEverySheet);
    }

    Asked alone() {
      return new Asked(columns, false);
    }
  }

  /** A table whatever its columns are. */
  static ReadTable of(byte[] file) {
    return of(file, Asked.of());
  }

  static ReadTable of(byte[] file, Columns columns) {
    List<TableRow> rows = new ArrayList<>();
    Reading reading = new TableReader(TableLimits.ofRows(100_000), columns).read(file, rows::add);
    return new ReadTable(rows, reading);
  }

  List<String> columns() {
    return reading.unknownColumns();
  }
}
