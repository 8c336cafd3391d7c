package org.warmledger.command.funds.movements;

import java.util.Optional;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.MovementWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * The life of what was entered about a fund: entered (→ seconded) → confirmed, rejected or
 * withdrawn.
 */
public sealed interface MovementState {

  /** Nobody entered it. */
  record Unknown() implements MovementState {}

  /** It waits for somebody else. */
  record Waiting(MovementEntered entered) implements MovementState {}

  /** Somebody else agreed to it; it waits for a third. */
  record Seconded(MovementEntered entered, StaffId by) implements MovementState {}

  /** It is decided, or taken back. */
  record Ended(MovementEntered entered, MovementEvent how) implements MovementState {}

  /** What was entered. */
  default Optional<MovementEntered> content() {
    return switch (this) {
      case Unknown _ -> Optional.empty();
      case Waiting(MovementEntered entered) -> Optional.of(entered);
      case Seconded(MovementEntered entered, _) -> Optional.of(entered);
      case Ended(MovementEntered entered, _) -> Optional.of(entered);
    };
  }

  /** The union that holds the fund. */
  default Optional<UnionPath> union() {
    return content().map(MovementEntered::union);
  }

  static MovementState evolve(MovementState state, MovementEvent event) {
    return switch (event) {
      case MovementEntered entered -> new Waiting(entered);
      case MovementSeconded told -> new Seconded(entered(state), told.secondedBy());
      case MovementConfirmed told -> ended(state, told);
      case MovementRejected told -> ended(state, told);
      case MovementWithdrawn told -> ended(state, told);
    };
  }

  private static MovementState ended(MovementState state, MovementEvent how) {
    return new Ended(entered(state), how);
  }

  private static MovementEntered entered(MovementState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a movement begins as entered"));
  }
}
