package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.warmledger.command.imports.rows.HandedOut;
import org.warmledger.platform.store.LedgerPositions.Place;

/**
 * What became of one row. Holds no personal data.
 *
 * @param code why it was rejected; empty otherwise
 * @param field the column that is wrong; empty when it is no single one
 * @param there the event of the ledger that says what the row says; empty when none does, and of
 *     verdicts that were kept
 * @param stream that it wrote to; empty when it wrote nothing
 * @param brings what the row says was handed over, of rows that are taken
 */
record RowVerdict(
    int row,
    Kind kind,
    String code,
    String field,
    Optional<Place> there,
    String stream,
    Optional<PastSum> brings) {

  /** Of a row that hands nothing over. */
  RowVerdict(int row, Kind kind, String code, String field, Optional<Place> there, String stream) {
    this(row, kind, code, field, there, stream, Optional.empty());
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
    return new RowVerdict(row, Kind.ACCEPTED, "", "", Optional.empty(), "");
  }

  static RowVerdict accepted(int row, Place there) {
    return new RowVerdict(row, Kind.ACCEPTED, "", "", Optional.of(there), there.stream());
  }

  /** A row that says in a rehearsal what an earlier one says. */
  static RowVerdict repeated(int row) {
    return new RowVerdict(row, Kind.DUPLICATE, "", "", Optional.empty(), "");
  }

  static RowVerdict duplicate(int row, Place there) {
    return new RowVerdict(row, Kind.DUPLICATE, "", "", Optional.of(there), "");
  }

  static RowVerdict withheld(int row) {
    return new RowVerdict(row, Kind.WITHHELD, "", "", Optional.empty(), "");
  }

  RowVerdict of(int other) {
    return new RowVerdict(other, kind, code, field, there, stream, brings);
  }

  /** The same of a row that says that; what is not taken brings nothing. */
  RowVerdict bringing(Optional<HandedOut> handedOut) {
    return kind == Kind.ACCEPTED
        ? new RowVerdict(row, kind, code, field, there, stream, handedOut.map(PastSum::of))
        : this;
  }

  static RowVerdict rejected(int row, String code, String field) {
    return new RowVerdict(row, Kind.REJECTED, code, field, Optional.empty(), "");
  }
}
