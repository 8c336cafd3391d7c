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
  /** Services of the past, which belong to no single file. */
  SERVICES,
  /** Visits to enterprises of the past. */
  ENTERPRISES,
  /** One payment roster, drawn up whole or not at all. */
  ROSTER;

  Columns columns(RowMappings mappings) {
    return this == ROSTER ? mappings.roster() : rows(mappings);
  }

  /** How its rows are read, one by one. */
  RowMapping rows(RowMappings mappings) {
    return switch (this) {
      case FILES -> mappings.files();
      case VISITS -> mappings.visits();
      case AIDS -> mappings.aids();
      case SERVICES -> mappings.services();
      case ENTERPRISES -> mappings.enterprises();
      case ROSTER -> throw new IllegalStateException("a roster is not taken row by row");
    };
  }

  /** Whether it may bring what was handed over before the ledger was the book. */
  boolean bringsPastMoney() {
    return switch (this) {
      case VISITS, AIDS, SERVICES, ENTERPRISES -> true;
      case FILES, ROSTER -> false;
    };
  }

  /** Whether each row writes on the file of a household. */
  boolean isOnFiles() {
    return switch (this) {
      case FILES, VISITS, AIDS -> true;
      case SERVICES, ENTERPRISES, ROSTER -> false;
    };
  }

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
