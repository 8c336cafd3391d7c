package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
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

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
