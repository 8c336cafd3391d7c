package org.warmledger.command.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a file of either form, once per call, holding one row at a time. */
public record TableReader(TableLimits limits) {

  /** Takes what is read. */
  public interface Sink {

    /** The columns' names, as normalised by {@link Header}; first, and once. */
    default void header(List<String> columns) {}

    /**
     * The next row that has a value.
     *
     * @return whether to read on
     */
    boolean row(TableRow row);
  }

  /**
   * Reads header and rows.
   *
   * @throws TableRefused when the file as a whole cannot be taken
   */
  public void read(Path file, Sink sink) {
    read(TableFile.of(file), sink);
  }

  /** As {@link #read(Path, Sink)}, of a table that is in memory already. */
  public void read(byte[] file, Sink sink) {
    read(TableFile.of(file), sink);
  }

  private void read(TableFile file, Sink sink) {
    RawRows rows = new RawRows(limits, sink);
    try {
      if (XlsxTable.isPacked(file)) {
        try (XlsxTable table = new XlsxTable(file, limits)) {
          table.read(rows);
        }
      } else {
        CsvTable.read(file, limits, rows);
      }
    } catch (IOException diskAway) {
      throw new UncheckedIOException(diskAway);
    }
    rows.end();
  }
}
