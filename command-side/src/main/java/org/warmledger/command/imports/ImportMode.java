package org.warmledger.command.imports;

import java.util.Locale;

/** Whether rows are written. */
enum ImportMode {
  /** Every row is decided in earnest and nothing is written. */
  REHEARSE,
  /** Rows are written. */
  APPLY;

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
