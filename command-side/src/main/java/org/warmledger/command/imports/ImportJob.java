package org.warmledger.command.imports;

import java.time.Instant;
import java.util.Optional;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.Reading;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/**
 * One file on its way into the ledger.
 *
 * @param heading of a roster; absent for registers
 * @param release whether a second person has to say that it is written, or has
 * @param role of whoever sent it, as the token says
 * @param union whose scope every row must lie in
 * @param fileHash SHA-256 of the file, in hex
 * @param reading what of the file is read and what is not
 * @param reverses the import whose rows it takes back; then its file says why
 */
record ImportJob(
    String importId,
    ImportKind kind,
    Optional<RosterHeading> heading,
    ImportMode mode,
    ImportRelease release,
    ImportState state,
    StaffId actor,
    String role,
    UnionCode union,
    String fileHash,
    Reading reading,
    Instant createdAt,
    Optional<String> reverses) {

  private static final String CLIENT = "import";

  /** Whether both take the same file in the same way. */
  boolean isOf(ImportJob other) {
    return kind == other.kind
        && heading.equals(other.heading)
        && mode == other.mode
        && reverses.equals(other.reverses)
        && fileHash.equals(other.fileHash);
  }

  /** As what it is worked on: what is not released yet is tried and not written. */
  ImportJob asReleased() {
    return release == ImportRelease.NEEDED
        ? new ImportJob(
            importId,
            kind,
            heading,
            ImportMode.REHEARSE,
            release,
            state,
            actor,
            role,
            union,
            fileHash,
            reading,
            createdAt,
            reverses)
        : this;
  }

  /** Who sent it in, with no task said. */
  Caller caller() {
    return new Caller(actor, Role.ofClaim(role).orElseThrow(), union, Optional.empty());
  }

  /** Under which context a row's events are written: the import is what they have in common. */
  EventContext context(int row) {
    return new EventContext(
        actor,
        role,
        union,
        importId,
        Optional.empty(),
        CLIENT,
        Optional.of(new EventContext.ImportedRow(fileHash, row)));
  }
}
