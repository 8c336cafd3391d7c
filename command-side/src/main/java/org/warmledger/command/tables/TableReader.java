package org.warmledger.command.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.warmledger.platform.store.Turn;

/** Reads a file of either form, once per call, holding one row at a time. */
public record TableReader(TableLimits limits, Columns columns) {

  /** Takes what is read. */
  public interface Sink {

    /**
     * The next row that has a value.
     *
     * @return whether to read on
     */
    boolean row(TableRow row);
  }

  /**
   * Reads header and rows, and answers what was read and what was not.
   *
   * @throws TableRefused when the file as a whole cannot be taken
   */
  public Reading read(Path file, Sink sink) {
    return read(TableFile.of(file), sink);
  }

  /** As {@link #read(Path, Sink)}, of a table that is in memory already. */
  public Reading read(byte[] file, Sink sink) {
    return read(TableFile.of(file), sink);
  }

  private Reading read(TableFile file, Sink sink) {
    Turn.giveBack();
    RawRows rows = new RawRows(limits, columns, sink);
    try {
      switch (TableForm.of(file)) {
        case PACKED -> {
          try (XlsxTable table = new XlsxTable(file, limits)) {
            table.read(rows);
          }
        }
        case OLD_SPREADSHEET -> throw new TableRefused(TableFault.OLD_SPREADSHEET);
        case TEXT -> CsvTable.read(file, columns, rows);
      }
    } catch (IOException diskAway) {
      throw new UncheckedIOException(diskAway);
    }
    return rows.end();
  }
}
