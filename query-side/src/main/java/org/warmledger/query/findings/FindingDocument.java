package org.warmledger.query.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.query.projection.Fact;

/**
 * One finding as it stands.
 *
 * @param caseId the file it is about, or that its evidence stands on
 */
record FindingDocument(
    String findingId,
    String code,
    String union,
    List<String> unions,
    SubjectKind subjectKind,
    String subjectId,
    Optional<String> caseId,
    Map<String, String> particulars,
    List<EventRef> evidence,
    FindingState state,
    LocalDate raisedOn,
    Instant raisedAt,
    Optional<String> endedBy,
    Optional<LocalDate> endedOn,
    Optional<String> reason,
    long version) {

  static FindingDocument after(Optional<FindingDocument> before, Fact fact) {
    return switch ((FindingEvent) fact.event()) {
      case FindingRaised raised -> raised(raised, fact);
      case FindingCleared cleared ->
          known(before)
              .ended(
                  FindingState.CLEARED,
                  Optional.empty(),
                  Optional.empty(),
                  cleared.occurredOn(),
                  fact.sequence());
      case FindingResolved resolved ->
          known(before)
              .ended(
                  FindingState.RESOLVED,
                  Optional.of(resolved.resolvedBy()),
                  Optional.of(resolved.reason()),
                  resolved.occurredOn(),
                  fact.sequence());
      case FindingDismissed dismissed ->
          known(before)
              .ended(
                  FindingState.DISMISSED,
                  Optional.of(dismissed.dismissedBy()),
                  Optional.of(dismissed.reason()),
                  dismissed.occurredOn(),
                  fact.sequence());
    };
  }

  private static FindingDocument known(Optional<FindingDocument> before) {
    return before.orElseThrow(() -> new IllegalStateException("a finding starts by being raised"));
  }

  private static FindingDocument raised(FindingRaised event, Fact fact) {
    return new FindingDocument(
        event.findingId().value(),
        event.code(),
        event.union().code().value(),
        event.union().parts(),
        event.subject().kind(),
        event.subject().id(),
        file(event),
        event.particulars(),
        event.evidence(),
        FindingState.OPEN,
        event.occurredOn(),
        fact.recordedAt(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fact.sequence());
  }

  private static Optional<String> file(FindingRaised event) {
    return event.subject().kind() == SubjectKind.CASE
        ? Optional.of(event.subject().id())
        : event.evidence().stream()
            .map(EventRef::stream)
            .filter(stream -> stream.startsWith("case-"))
            .findFirst();
  }

  private FindingDocument ended(
      FindingState how, Optional<StaffId> by, Optional<String> why, LocalDate on, long sequence) {
    return new FindingDocument(
        findingId,
        code,
        union,
        unions,
        subjectKind,
        subjectId,
        caseId,
        particulars,
        evidence,
        how,
        raisedOn,
        raisedAt,
        by.map(StaffId::value),
        Optional.of(on),
        why,
        sequence);
  }
}
