package org.warmledger.command.imports;

/** Whether a second person has to say that an import is written (C13). */
enum ImportRelease {
  /** It brings nothing that was handed over, or writes nothing. */
  NOT_NEEDED,
  /** It is tried to the last row first, and then waits. */
  NEEDED,
  /** Somebody who saw its sums said so. */
  GIVEN
}
