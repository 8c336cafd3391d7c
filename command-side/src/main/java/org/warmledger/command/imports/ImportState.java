package org.warmledger.command.imports;

/** How far an import is. */
enum ImportState {
  /** Under way, or waiting for its turn. Goes on by itself after a restart. */
  RUNNING,
  /** Every row was tried and nothing written yet: a second person releases it, or does not. */
  WAITING,
  /** Every row has its verdict. */
  DONE,
  /** All that it wrote was taken back since: told of it, and kept nowhere. */
  TAKEN_BACK,
  /** A second person did not release it, or whoever sent it took it back; nothing was written. */
  REFUSED,
  /** Somebody stopped it; it waits to be resumed. */
  STOPPED,
  /** Something unexpected happened; it can be resumed. */
  FAILED;

  /** Whether something of it may be in the ledger. */
  boolean mayHaveWritten() {
    return this != WAITING && this != REFUSED;
  }
}
