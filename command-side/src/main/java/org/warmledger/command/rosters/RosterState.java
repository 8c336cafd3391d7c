package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;

/** The life of a roster. */
public sealed interface RosterState {

  /** Nobody drew it up. */
  record Unknown() implements RosterState {}

  /** Waits for somebody else's approval. */
  record DrawnUp(RosterSheet sheet) implements RosterState {}

  /** Approved as one, the funds of every line set aside. */
  record Approved(RosterSheet sheet, StaffId approvedBy, LocalDate approvedOn, long fundVersion)
      implements RosterState {

    Approved with(RosterSheet other) {
      return new Approved(other, approvedBy, approvedOn, fundVersion);
    }
  }

  /** Turned down. */
  record Rejected(RosterSheet sheet, StaffId rejectedBy) implements RosterState {}

  /** What it says, however it was decided. */
  default Optional<RosterSheet> content() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case DrawnUp drawnUp -> Optional.of(drawnUp.sheet());
      case Approved approved -> Optional.of(approved.sheet());
      case Rejected rejected -> Optional.of(rejected.sheet());
    };
  }
}
