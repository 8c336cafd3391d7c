package org.warmledger.command.imports;

import java.time.LocalDate;

/**
 * Why an import is taken back; kept sealed, as files are.
 *
 * @param on the business day
 */
record Reversing(String reason, LocalDate on) {

  @Override
  public String toString() {
    return "Reversing";
  }
}
