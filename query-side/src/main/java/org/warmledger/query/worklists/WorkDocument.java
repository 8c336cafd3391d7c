package org.warmledger.query.worklists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.ids.UnionPath;

/**
 * What waits on one file.
 *
 * @param openSince the first day of the period it is in, or was in last
 * @param lastOn when something happened last
 * @param aids that reached the household in that period
 * @param promises what visits left to be done, by visit
 * @param nextDue the first of the promises
 */
record WorkDocument(
    String caseId,
    String union,
    List<String> unions,
    boolean open,
    LocalDate openSince,
    LocalDate lastOn,
    Optional<LocalDate> lastVisitedOn,
    Set<String> aids,
    boolean aided,
    Map<String, LocalDate> promises,
    Optional<LocalDate> nextDue) {

  static WorkDocument after(Optional<WorkDocument> before, CaseEvent event) {
    UnionPath union = event instanceof CaseTransferred moved ? moved.to() : event.union();
    WorkDocument known = before.orElseGet(() -> opened(event));
    Set<String> aids = new TreeSet<>(known.aids());
    Map<String, LocalDate> promises = new TreeMap<>(known.promises());
    switch (event) {
      case CaseAided aided -> aids.add(aided.aidId().value());
      case AidReversed reversed -> aids.remove(reversed.aidId().value());
      case CaseReopened reopened -> aids.clear();
      case FollowUpPromised promised -> promises.put(promised.visitId().value(), promised.dueOn());
      case FollowUpDone done -> promises.remove(done.visitId().value());
      default -> {}
    }
    return new WorkDocument(
        known.caseId(),
        union.code().value(),
        union.parts(),
        isOpen(known.open(), event),
        event instanceof CaseReopened ? event.occurredOn() : known.openSince(),
        lastOn(known, event),
        lastVisitedOn(known, event),
        aids,
        !aids.isEmpty(),
        promises,
        promises.values().stream().min(Comparator.naturalOrder()));
  }

  private static LocalDate lastOn(WorkDocument known, CaseEvent event) {
    return event instanceof CasePersonErased
        ? known.lastOn()
        : later(known.lastOn(), event.occurredOn());
  }

  private static Optional<LocalDate> lastVisitedOn(WorkDocument known, CaseEvent event) {
    LocalDate day = event.occurredOn();
    return event instanceof CaseVisited
        ? Optional.of(later(known.lastVisitedOn().orElse(day), day))
        : known.lastVisitedOn();
  }

  private static WorkDocument opened(CaseEvent first) {
    return new WorkDocument(
        first.caseId().value(),
        first.union().code().value(),
        List.of(),
        true,
        first.occurredOn(),
        first.occurredOn(),
        Optional.empty(),
        Set.of(),
        false,
        Map.of(),
        Optional.empty());
  }

  private static boolean isOpen(boolean before, CaseEvent event) {
    return switch (event) {
      case CaseArchived _, CaseReopened _ -> true;
      case CaseClosed closed -> false;
      default -> before;
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
