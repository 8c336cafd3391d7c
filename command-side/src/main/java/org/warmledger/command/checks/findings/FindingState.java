package org.warmledger.command.checks.findings;

import java.util.Optional;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** Where one finding stands. */
sealed interface FindingState {

  /** Never raised. */
  record Unknown() implements FindingState {}

  /** Nobody answered for it yet. */
  record Open(UnionPath union) implements FindingState {}

  /** Its cause went away. */
  record Cleared(UnionPath union) implements FindingState {}

  /** Somebody put it right. */
  record Resolved(UnionPath union, StaffId by, String reason) implements FindingState {}

  /** Somebody answers for letting it be. */
  record Dismissed(UnionPath union, StaffId by, String reason) implements FindingState {}

  static FindingState evolve(FindingEvent event) {
    return switch (event) {
      case FindingRaised raised -> new Open(raised.union());
      case FindingCleared cleared -> new Cleared(cleared.union());
      case FindingResolved resolved ->
          new Resolved(resolved.union(), resolved.resolvedBy(), resolved.reason());
      case FindingDismissed dismissed ->
          new Dismissed(dismissed.union(), dismissed.dismissedBy(), dismissed.reason());
    };
  }

  /** The union whose business it is, once it was raised. */
  default Optional<UnionPath> owner() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case Open open -> Optional.of(open.union());
      case Cleared cleared -> Optional.of(cleared.union());
      case Resolved resolved -> Optional.of(resolved.union());
      case Dismissed dismissed -> Optional.of(dismissed.union());
    };
  }
}
