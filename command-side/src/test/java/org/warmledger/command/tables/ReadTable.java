package org.warmledger.command.tables;

import java.util.ArrayList;
import java.util.List;

/** A table read into memory. */
record ReadTable(List<String> columns, List<TableRow> rows) {

  static ReadTable of(byte[] file) {
    List<String> columns = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    new TableReader(TableLimits.ofRows(100_000))
        .read(
            file,
            new TableReader.Sink() {
              @Override
              public void header(List<String> names) {
                columns.addAll(names);
              }

              @Override
              public boolean row(TableRow row) {
                return rows.add(row);
              }
            });
    return new ReadTable(columns, rows);
  }
}
