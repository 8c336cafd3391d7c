package org.warmledger.command.checks.findings;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.flags.KinConflict;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.FindingSubject;

/** Knows whose hand in an aid still waits for a second approver (C25). */
@Component
public record SecondApprovals(EventStore store, KinOnFile kin, FindingIds ids) {

  /**
   * How far an aid that went through the hands of kin has a second approver.
   *
   * @param waiting kin whose hand in it nobody else has stood for
   * @param given who stood for the others
   */
  public record Seconded(Set<StaffId> waiting, Set<StaffId> given) {

    /** No hand in it is one of kin. */
    public static final Seconded NOT_ASKED = new Seconded(Set.of(), Set.of());

    public Seconded {
      waiting = Set.copyOf(waiting);
      given = Set.copyOf(given);
    }
  }

  /**
   * What is known of the hands of those who declared to be kin to the household. Whoever has a hand
   * in it is nobody else, whenever they stood for it.
   *
   * @param keepers the unions that have or had the file
   * @param hands by what they did, as findings name it
   */
  public Seconded of(
      CaseId file, AidId aid, Collection<UnionPath> keepers, Map<String, StaffId> hands) {
    Set<StaffId> ever = kin.everAmong(Set.copyOf(hands.values()), file, keepers);
    Set<StaffId> waiting = new HashSet<>();
    Set<StaffId> given = new HashSet<>();
    hands.entrySet().stream()
        .filter(hand -> ever.contains(hand.getValue()))
        .forEach(
            hand ->
                by(finding(file, aid, hand))
                    .filter(not(hands.values()::contains))
                    .ifPresentOrElse(given::add, () -> waiting.add(hand.getValue())));
    // Whoever stood for it did so, also when nobody is kin any more.
    waiting.retainAll(kin.among(waiting, file, keepers));
    return new Seconded(waiting, given);
  }

  /**
   * Who stood for aid that kin proposed, before anybody approved it.
   *
   * @param keepers the unions that have or had the file
   */
  public Set<StaffId> given(
      CaseId file, AidId aid, Collection<UnionPath> keepers, StaffId proposedBy) {
    return of(file, aid, keepers, Map.of(KinConflict.PROPOSED, proposedBy)).given();
  }

  private FindingId finding(CaseId file, AidId aid, Map.Entry<String, StaffId> hand) {
    return ids.of(
        CheckCode.C25_KIN_CONFLICT,
        new FindingSubject(SubjectKind.CASE, file.value()),
        KinConflict.cause(aid.value(), hand.getValue(), hand.getKey()));
  }

  private Optional<StaffId> by(FindingId finding) {
    FindingState state = new FindingState.Unknown();
    for (var all = store.readEvents(finding.value()).asStream().iterator(); all.hasNext(); ) {
      state = FindingState.evolve(state, (FindingEvent) all.next().getPayload());
    }
    return state instanceof FindingState.SecondApproved second
        ? Optional.of(second.by())
        : Optional.empty();
  }
}
