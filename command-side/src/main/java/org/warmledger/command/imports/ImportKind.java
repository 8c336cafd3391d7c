package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.Columns;

/** What a file holds: a register, row by row, or one roster. */
enum ImportKind {
  FILES,
  VISITS,
  AIDS,
  /** One payment roster, drawn up whole or not at all. */
  ROSTER;

  Columns columns(RowMappings mappings) {
    return switch (this) {
      case FILES -> mappings.files();
      case VISITS -> mappings.visits();
      case AIDS -> mappings.aids();
      case ROSTER -> mappings.roster();
    };
  }

  /** How its rows are read, one by one. */
  RowMapping rows(RowMappings mappings) {
    return switch (this) {
      case FILES -> mappings.files();
      case VISITS -> mappings.visits();
      case AIDS -> mappings.aids();
      case ROSTER -> throw new IllegalStateException("a roster is not taken row by row");
    };
  }

  /** Whether it may bring what was handed over before the ledger was the book. */
  boolean bringsPastMoney() {
    return this == VISITS || this == AIDS;
  }

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
