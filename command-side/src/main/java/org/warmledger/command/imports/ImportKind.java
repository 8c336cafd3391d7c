package org.warmledger.command.imports;

import java.util.Locale;
import org.warmledger.command.imports.rows.RowMapping;
import org.warmledger.command.imports.rows.RowMappings;

/** Which register a file holds. */
enum ImportKind {
  FILES,
  VISITS,
  AIDS;

  RowMapping mapping(RowMappings mappings) {
    return switch (this) {
      case FILES -> mappings.files();
      case VISITS -> mappings.visits();
      case AIDS -> mappings.aids();
    };
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
