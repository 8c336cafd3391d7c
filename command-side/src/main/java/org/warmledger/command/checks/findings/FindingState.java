package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
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

  /** A cause that came back is raised again, unless somebody answers for letting it be. */
  static Decision<FindingEvent> raise(FindingRaised fact, FindingState state) {
    return switch (state) {
      case Unknown unknown -> Decision.accept(fact);
      case Cleared cleared -> Decision.accept(fact);
      case Resolved resolved -> Decision.accept(fact);
      case Open open -> Decision.alreadySo();
      case Dismissed dismissed -> Decision.alreadySo();
    };
  }

  static Decision<FindingEvent> clear(ClearFinding command, FindingState state) {
    return switch (state) {
      case Open open ->
          Decision.accept(
              new FindingCleared(command.findingId(), open.union(), command.occurredOn()));
      case Unknown unknown -> Decision.alreadySo();
      case Cleared cleared -> Decision.alreadySo();
      case Resolved resolved -> Decision.alreadySo();
      case Dismissed dismissed -> Decision.alreadySo();
    };
  }

  static Decision<FindingEvent> end(EndFinding command, FindingState state) {
    return switch (state) {
      case Unknown unknown -> Decision.reject(RejectionCode.FINDING_NOT_FOUND);
      case Open open -> Decision.accept(ended(command, open.union()));
      case Cleared cleared -> Decision.reject(RejectionCode.FINDING_ENDED);
      case Resolved resolved ->
          same(command, EndFinding.How.RESOLVED, resolved.by(), resolved.reason());
      case Dismissed dismissed ->
          same(command, EndFinding.How.DISMISSED, dismissed.by(), dismissed.reason());
    };
  }

  private static Decision<FindingEvent> same(
      EndFinding command, EndFinding.How how, StaffId by, String reason) {
    return command.how() == how && command.by().equals(by) && command.reason().equals(reason)
        ? Decision.alreadySo()
        : Decision.reject(RejectionCode.FINDING_ENDED);
  }

  private static FindingEvent ended(EndFinding command, UnionPath union) {
    LocalDate on = command.occurredOn();
    return switch (command.how()) {
      case RESOLVED ->
          new FindingResolved(command.findingId(), union, command.reason(), command.by(), on);
      case DISMISSED ->
          new FindingDismissed(command.findingId(), union, command.reason(), command.by(), on);
    };
  }

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

  /** Whether somebody of that union may know of it. */
  default boolean isKnownTo(UnionCode union) {
    return switch (this) {
      case Unknown unknown -> false;
      case Open open -> open.union().isWithin(union);
      case Cleared cleared -> cleared.union().isWithin(union);
      case Resolved resolved -> resolved.union().isWithin(union);
      case Dismissed dismissed -> dismissed.union().isWithin(union);
    };
  }
}
