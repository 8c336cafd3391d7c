package org.warmledger.command.imports;

/** How far an import is. */
enum ImportState {
  /** Under way, or waiting for its turn. Goes on by itself after a restart. */
  RUNNING,
  /** Every row has its verdict. */
  DONE,
  /** Somebody stopped it; it waits to be resumed. */
  STOPPED,
  /** Something unexpected happened; it can be resumed. */
  FAILED
}
