package org.warmledger.command.checks.findings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.FindingSecondApproved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;

/** Where one finding stands. */
sealed interface FindingState {

  /** Never raised. */
  record Unknown() implements FindingState {}

  /** It was raised. */
  sealed interface WasRaised extends FindingState {
    FindingRaised raised();
  }

  /** Nothing is to be done about it any more. */
  sealed interface Over extends WasRaised {}

  /**
   * Nobody answered for it yet.
   *
   * @param assigned who is in charge of it, once somebody is
   */
  record Open(FindingRaised raised, Optional<FindingAssigned> assigned) implements WasRaised {

    /** Whoever is in charge of it stays so. */
    private Open counting(FindingCounted counted) {
      FindingRaised now =
          new FindingRaised(
              raised.findingId(),
              raised.union(),
              raised.code(),
              raised.subject(),
              counted.particulars(),
              counted.evidence(),
              raised.inCharge(),
              raised.occurredOn());
      return new Open(now, assigned);
    }
  }

  /** Its cause went away. */
  record Cleared(FindingRaised raised) implements Over {}

  /** Somebody put it right. */
  record Resolved(FindingRaised raised, StaffId by, String reason) implements Over {}

  /** Somebody answers for letting it be. */
  record Dismissed(FindingRaised raised, StaffId by, String reason) implements Over {}

  /** Somebody else stands for the approval that it is about. */
  record SecondApproved(FindingRaised raised, StaffId by, String reason) implements Over {}

  static FindingState evolve(FindingState state, FindingEvent event) {
    return switch (event) {
      case FindingRaised raised -> new Open(raised, Optional.empty());
      case FindingAssigned assigned -> new Open(known(state), Optional.of(assigned));
      case FindingCounted counted -> state instanceof Open open ? open.counting(counted) : state;
      case FindingCleared cleared -> new Cleared(known(state));
      case FindingResolved resolved ->
          new Resolved(known(state), resolved.resolvedBy(), resolved.reason());
      case FindingDismissed dismissed ->
          new Dismissed(known(state), dismissed.dismissedBy(), dismissed.reason());
      case FindingSecondApproved second ->
          new SecondApproved(known(state), second.approvedBy(), second.reason());
    };
  }

  private static FindingRaised known(FindingState state) {
    return state
        .cause()
        .orElseThrow(() -> new IllegalStateException("a finding starts by being raised"));
  }

  /** What was found, once it was raised. */
  default Optional<FindingRaised> cause() {
    return this instanceof WasRaised known ? Optional.of(known.raised()) : Optional.empty();
  }

  /** The streams that it is about, and those of its evidence. */
  default Set<String> restsOn() {
    return cause().stream()
        .flatMap(
            raised ->
                Stream.concat(
                    Stream.of(raised.subject().id()),
                    raised.evidence().stream().map(EventRef::stream)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The union whose business it is, once it was raised. */
  default Optional<UnionPath> owner() {
    return cause().map(FindingRaised::union);
  }
}
