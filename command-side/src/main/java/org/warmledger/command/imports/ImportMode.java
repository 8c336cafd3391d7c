package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether rows are written. */
enum ImportMode {
  /** Every row is decided in earnest and nothing is written. */
  REHEARSE,
  /** Rows are written. */
  APPLY;

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
