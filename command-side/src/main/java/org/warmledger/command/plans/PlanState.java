package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.StaffId;

/** The life of a spending plan. */
public sealed interface PlanState {

  /** Nobody drew it up. */
  record Unknown() implements PlanState {}

  /** Waits for somebody else's approval. */
  record DrawnUp(PlanSheet sheet) implements PlanState {}

  /** Its total is set aside; acts are handed over under it. */
  record Approved(PlanSheet sheet, StaffId approvedBy, LocalDate approvedOn, PlanDays days)
      implements PlanState {}

  /** Turned down. */
  record Rejected(PlanSheet sheet, StaffId rejectedBy) implements PlanState {}

  /** Taken back by whoever drew it up. */
  record Withdrawn(PlanSheet sheet) implements PlanState {}

  /** Over: what was left is free. */
  record Closed(PlanSheet sheet, StaffId approvedBy) implements PlanState {}

  /** Who approved it. */
  default Optional<StaffId> approver() {
    return switch (this) {
      case Approved approved -> Optional.of(approved.approvedBy());
      case Closed closed -> Optional.of(closed.approvedBy());
      default -> Optional.empty();
    };
  }

  /** What it says, however it was decided. */
  default Optional<PlanSheet> content() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case DrawnUp drawnUp -> Optional.of(drawnUp.sheet());
      case Approved approved -> Optional.of(approved.sheet());
      case Rejected rejected -> Optional.of(rejected.sheet());
      case Withdrawn(PlanSheet sheet) -> Optional.of(sheet);
      case Closed closed -> Optional.of(closed.sheet());
    };
  }
}
