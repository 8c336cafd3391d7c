package org.warmledger.command.imports;

import java.util.Optional;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;

/**
 * What is to be done with a file.
 *
 * @param heading of a roster; absent for registers
 * @param fileHash SHA-256 of the file, in hex
 */
record ImportOrder(
    ImportKind kind, Optional<RosterHeading> heading, ImportMode mode, String fileHash) {

  /** The same to be written: for that alone an idempotency key stands. */
  ImportOrder inEarnest() {
    return new ImportOrder(kind, heading, ImportMode.APPLY, fileHash);
  }
}
