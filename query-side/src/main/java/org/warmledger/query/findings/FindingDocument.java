package org.warmledger.query.findings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 */
record FindingDocument(
    @JsonUnwrapped Raised raised,
    String union,
    List<String> unions,
    SubjectKind subjectKind,
    String subjectId,
    String group,
    Map<String, String> particulars,
    List<EventRef> evidence,
    @JsonUnwrapped FindingStanding standing,
    Optional<String> reason) {

  /**
   * What was found and never changes.
   *
   * @param caseId the file it is about: of aid, an account, a bill or a person the one that its
   *     evidence stands on, and none of a member of staff, a fund, a roster or a form
   * @param inChargeRole whose task it is in its union while nobody is named
   */
  record Raised(
      String findingId,
      String code,
      Optional<String> caseId,
      Severity severity,
      Role inChargeRole,
      LocalDate raisedOn,
      Instant raisedAt) {}

  /**
   * Where it stands.
   *
   * @param inCharge who is to look into it, where somebody is named
   * @param dueOn the day by which somebody answers for it
   * @param version sequence of its last fact
   */
  record FindingStanding(
      FindingState state,
      Optional<String> inCharge,
      LocalDate dueOn,
      Optional<String> endedBy,
      Optional<LocalDate> endedOn,
      long version) {}

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
    Severity severity = Severity.of(event.code());
    return new FindingDocument(
        new Raised(
            event.findingId().value(),
            event.code(),
            file(event),
            severity,
            taskOf(severity),
            event.occurredOn(),
            fact.recordedAt()),
        event.union().code().value(),
        event.union().parts(),
        event.subject().kind(),
        event.subject().id(),
        FindingGroup.of(event.code(), file(event), event.subject()).key(),
        event.particulars(),
        event.evidence(),
        new FindingStanding(
            FindingState.OPEN,
            event.inCharge().map(StaffId::value),
            event.occurredOn().plusDays(severity.days()),
            Optional.empty(),
            Optional.empty(),
            fact.sequence()),
        Optional.empty());
  }

  /** Of those who may end it: what waits on a file is supervised, everything else looked into. */
  private static Role taskOf(Severity severity) {
    return severity == Severity.ROUTINE ? Role.SUPERVISOR : Role.COMPLIANCE;
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
    FindingStanding now =
        new FindingStanding(
            standing.state(),
            standing.inCharge(),
            standing.dueOn(),
            standing.endedBy(),
            standing.endedOn(),
            fact.sequence());
    return with(event.particulars(), event.evidence(), now, reason);
  }

  private FindingDocument assigned(FindingAssigned event, Fact fact) {
    FindingStanding now =
        new FindingStanding(
            standing.state(),
            Optional.of(event.inCharge().value()),
            event.dueOn(),
            standing.endedBy(),
            standing.endedOn(),
            fact.sequence());
    return with(particulars, evidence, now, reason);
  }

  private FindingDocument answered(FindingState how, StaffId by, String why, Fact fact) {
    return ended(how, Optional.of(by), Optional.of(why), fact);
  }

  private FindingDocument ended(
      FindingState how, Optional<StaffId> by, Optional<String> why, Fact fact) {
    FindingStanding now =
        new FindingStanding(
            how,
            standing.inCharge(),
            standing.dueOn(),
            by.map(StaffId::value),
            Optional.of(fact.event().occurredOn()),
            fact.sequence());
    return with(particulars, evidence, now, why);
  }

  private FindingDocument with(
      Map<String, String> what, List<EventRef> where, FindingStanding now, Optional<String> why) {
    return new FindingDocument(
        raised, union, unions, subjectKind, subjectId, group, what, where, now, why);
  }
}
