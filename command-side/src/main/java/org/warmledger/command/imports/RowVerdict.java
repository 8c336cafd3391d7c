package org.warmledger.command.imports;

import java.util.Locale;

/**
 * What became of one row. Holds no personal data.
 *
 * @param code why it was rejected; empty otherwise
 * @param field the column that is wrong; empty when it is no single one
 */
record RowVerdict(int row, Kind kind, String code, String field) {

  /** The three verdicts. */
  enum Kind {
    ACCEPTED,
    REJECTED,
    /** What the row says is in the ledger already. */
    DUPLICATE;

    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static RowVerdict accepted(int row) {
    return new RowVerdict(row, Kind.ACCEPTED, "", "");
  }

  static RowVerdict duplicate(int row) {
    return new RowVerdict(row, Kind.DUPLICATE, "", "");
  }

  static RowVerdict rejected(int row, String code, String field) {
    return new RowVerdict(row, Kind.REJECTED, code, field);
  }
}
