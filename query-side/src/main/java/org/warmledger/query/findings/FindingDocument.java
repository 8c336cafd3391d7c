package org.warmledger.query.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.FindingSecondApproved;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Severity;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.Fact;

/**
 * One finding as it stands.
 *
 * @param group of what is one cause about one file, or about whatever else it is about
 * @param inCharge who is to look into it, where somebody is named
 * @param inChargeRole whose task it is in its union while nobody is named
 * @param dueOn the day by which somebody answers for it
 * @param caseId the file it is about: of aid, an account, a bill or a person the one that its
 *     evidence stands on, and none of a member of staff, a fund, a roster or a form
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
    Severity severity,
    String group,
    Optional<String> inCharge,
    Role inChargeRole,
    LocalDate dueOn,
    LocalDate raisedOn,
    Instant raisedAt,
    Optional<String> endedBy,
    Optional<LocalDate> endedOn,
    Optional<String> reason,
    long version) {

  static FindingDocument after(Optional<FindingDocument> before, Fact fact) {
    return switch ((FindingEvent) fact.event()) {
      case FindingRaised raised -> raised(raised, fact);
      case FindingAssigned assigned -> known(before).assigned(assigned, fact);
      case FindingCounted counted -> known(before).counting(counted, fact);
      case FindingCleared cleared ->
          known(before).ended(FindingState.CLEARED, Optional.empty(), Optional.empty(), fact);
      case FindingResolved by ->
          known(before).answered(FindingState.RESOLVED, by.resolvedBy(), by.reason(), fact);
      case FindingDismissed by ->
          known(before).answered(FindingState.DISMISSED, by.dismissedBy(), by.reason(), fact);
      case FindingSecondApproved by ->
          known(before).answered(FindingState.SECOND_APPROVED, by.approvedBy(), by.reason(), fact);
    };
  }

  /** What it stands with others under. */
  FindingSubject about() {
    return FindingGroup.ofKey(group).subject();
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
        Severity.of(event.code()),
        FindingGroup.of(event.code(), file(event), event.subject()).key(),
        event.inCharge().map(StaffId::value),
        taskOf(event.code()),
        event.occurredOn().plusDays(Severity.of(event.code()).days()),
        event.occurredOn(),
        fact.recordedAt(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        fact.sequence());
  }

  /** Of those who may end it: what waits on a file is supervised, everything else looked into. */
  private static Role taskOf(String code) {
    return Severity.of(code) == Severity.ROUTINE ? Role.SUPERVISOR : Role.COMPLIANCE;
  }

  private static Optional<String> file(FindingRaised event) {
    if (!event.subject().kind().isOnFile()) {
      return Optional.empty();
    }
    return event.subject().kind() == SubjectKind.CASE
        ? Optional.of(event.subject().id())
        : event.evidence().stream()
            .map(EventRef::stream)
            .filter(stream -> stream.startsWith("case-"))
            .findFirst();
  }

  private FindingDocument counting(FindingCounted event, Fact fact) {
    return new FindingDocument(
        findingId,
        code,
        union,
        unions,
        subjectKind,
        subjectId,
        caseId,
        event.particulars(),
        event.evidence(),
        state,
        severity,
        group,
        inCharge,
        inChargeRole,
        dueOn,
        raisedOn,
        raisedAt,
        endedBy,
        endedOn,
        reason,
        fact.sequence());
  }

  private FindingDocument assigned(FindingAssigned event, Fact fact) {
    Optional<String> charged = Optional.of(event.inCharge().value());
    return moved(fact, state, charged, event.dueOn(), endedBy, endedOn, reason);
  }

  private FindingDocument answered(FindingState how, StaffId by, String why, Fact fact) {
    return ended(how, Optional.of(by), Optional.of(why), fact);
  }

  private FindingDocument ended(
      FindingState how, Optional<StaffId> by, Optional<String> why, Fact fact) {
    Optional<LocalDate> today = Optional.of(fact.event().occurredOn());
    return moved(fact, how, inCharge, dueOn, by.map(StaffId::value), today, why);
  }

  private FindingDocument moved(
      Fact fact,
      FindingState now,
      Optional<String> charged,
      LocalDate due,
      Optional<String> by,
      Optional<LocalDate> on,
      Optional<String> why) {
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
        now,
        severity,
        group,
        charged,
        inChargeRole,
        due,
        raisedOn,
        raisedAt,
        by,
        on,
        why,
        fact.sequence());
  }
}
