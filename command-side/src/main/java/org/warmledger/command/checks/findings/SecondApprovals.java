package org.warmledger.command.checks.findings;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
public class SecondApprovals {

  private final EventStore store;
  private final KinOnFile kin;
  private final FindingIds ids;

  SecondApprovals(EventStore store, KinOnFile kin, FindingIds ids) {
    this.store = store;
    this.kin = kin;
    this.ids = ids;
  }

  /**
   * Those who declared to be kin to the household while nobody else has stood for the aid.
   *
   * @param keepers the unions that have or had the file
   * @param hands by what they did, as findings name it
   */
  public Set<StaffId> missing(
      CaseId file, AidId aid, Collection<UnionPath> keepers, Map<String, StaffId> hands) {
    Set<StaffId> declared = kin.among(Set.copyOf(hands.values()), file, keepers);
    return hands.entrySet().stream()
        .filter(hand -> declared.contains(hand.getValue()))
        .filter(hand -> !isGiven(finding(file, aid, hand)))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  private FindingId finding(CaseId file, AidId aid, Map.Entry<String, StaffId> hand) {
    return ids.of(
        CheckCode.C25_KIN_CONFLICT,
        new FindingSubject(SubjectKind.CASE, file.value()),
        KinConflict.cause(aid.value(), hand.getValue(), hand.getKey()));
  }

  private boolean isGiven(FindingId finding) {
    FindingState state = new FindingState.Unknown();
    for (var all = store.readEvents(finding.value()).asStream().iterator(); all.hasNext(); ) {
      state = FindingState.evolve(state, (FindingEvent) all.next().getPayload());
    }
    return state instanceof FindingState.SecondApproved;
  }
}
