package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.warmledger.command.imports.rows.HandedOut;

/**
 * What became of one row. Holds no personal data.
 *
 * @param code why it was rejected; empty otherwise
 * @param field the column that is wrong; empty when it is no single one
 * @param position where in the ledger what the row says stands; empty when it is not there
 * @param stream that it wrote to; empty when it wrote nothing
 * @param brings what the row says was handed over, of rows that are taken
 */
record RowVerdict(
    int row,
    Kind kind,
    String code,
    String field,
    OptionalLong position,
    String stream,
    Optional<PastSum> brings) {

  /** Of a row that hands nothing over. */
  RowVerdict(int row, Kind kind, String code, String field, OptionalLong position, String stream) {
    this(row, kind, code, field, position, stream, Optional.empty());
  }

  /** The verdicts. */
  enum Kind {
    ACCEPTED,
    REJECTED,
    /** What the row says is in the ledger already. */
    DUPLICATE,
    /** Nothing is wrong with the row, but it stands or falls with others. */
    WITHHELD;

    @JsonValue
    String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A row that a rehearsal would take. */
  static RowVerdict rehearsed(int row) {
    return new RowVerdict(row, Kind.ACCEPTED, "", "", OptionalLong.empty(), "");
  }

  static RowVerdict accepted(int row, long position, String stream) {
    return new RowVerdict(row, Kind.ACCEPTED, "", "", OptionalLong.of(position), stream);
  }

  /** A row that says in a rehearsal what an earlier one says. */
  static RowVerdict repeated(int row) {
    return new RowVerdict(row, Kind.DUPLICATE, "", "", OptionalLong.empty(), "");
  }

  static RowVerdict duplicate(int row, long position) {
    return new RowVerdict(row, Kind.DUPLICATE, "", "", OptionalLong.of(position), "");
  }

  static RowVerdict withheld(int row) {
    return new RowVerdict(row, Kind.WITHHELD, "", "", OptionalLong.empty(), "");
  }

  RowVerdict of(int other) {
    return new RowVerdict(other, kind, code, field, position, stream, brings);
  }

  /** The same of a row that says that; what is not taken brings nothing. */
  RowVerdict bringing(Optional<HandedOut> handedOut) {
    return kind == Kind.ACCEPTED
        ? new RowVerdict(row, kind, code, field, position, stream, handedOut.map(PastSum::of))
        : this;
  }

  static RowVerdict rejected(int row, String code, String field) {
    return new RowVerdict(row, Kind.REJECTED, code, field, OptionalLong.empty(), "");
  }
}
