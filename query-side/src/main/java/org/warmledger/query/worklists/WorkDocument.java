package org.warmledger.query.worklists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.WhatStands;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FileFact;

/**
 * What waits on one file.
 *
 * @param openSince the first day of the period it is in, or was in last
 * @param lastOn when something happened last that was not taken back
 * @param happened the last day of what may be taken back by itself, by its name, and of the rest
 * @param periods when it was opened, and what reached the household in each
 * @param aids of the period it is in, or was in last
 * @param visits days of visits, by visit
 * @param promises what visits left to be done, by visit
 * @param done what they had left and was done, by visit
 * @param nextDue the first of the promises
 * @param sent who moved it last, as long as nothing else has happened to it since: they may fetch
 *     it back
 */
record WorkDocument(
    String caseId,
    String union,
    List<String> unions,
    boolean open,
    LocalDate openSince,
    LocalDate lastOn,
    Map<String, LocalDate> happened,
    Optional<LocalDate> lastVisitedOn,
    List<OpenStretch> periods,
    Set<String> aids,
    boolean aided,
    Map<String, LocalDate> visits,
    Map<String, LocalDate> promises,
    Map<String, LocalDate> done,
    Optional<LocalDate> nextDue,
    Optional<Sent> sent) {

  /** By which union it was moved. */
  record Sent(String union, List<String> unions, LocalDate on) {

    private static Optional<Sent> by(CaseEvent event) {
      return event instanceof CaseTransferred moved
          ? Optional.of(
              new Sent(moved.union().code().value(), moved.union().parts(), moved.occurredOn()))
          : Optional.empty();
    }
  }

  private static final String FIRM = "firm";

  /** From the day it was opened, or opened again: aid that reached the household. */
  record OpenStretch(LocalDate since, Set<String> aids) {

    OpenStretch with(Collection<String> more) {
      Set<String> all = new TreeSet<>(aids);
      all.addAll(more);
      return new OpenStretch(since, all);
    }

    OpenStretch without(String aid) {
      Set<String> fewer = new TreeSet<>(aids);
      fewer.remove(aid);
      return new OpenStretch(since, fewer);
    }
  }

  static WorkDocument after(Optional<WorkDocument> before, CaseEvent event) {
    UnionPath union = keeper(event);
    WorkDocument known = before.orElseGet(() -> opened(event));
    List<OpenStretch> periods = periods(known.periods(), event);
    OpenStretch last = periods.getLast();
    Map<String, LocalDate> visits = visits(known, event);
    Map<String, LocalDate> happened = happened(known, event);
    Map<String, LocalDate> promises = new TreeMap<>(known.promises());
    Map<String, LocalDate> done = new TreeMap<>(known.done());
    promise(event, promises, done);
    return new WorkDocument(
        known.caseId(),
        union.code().value(),
        union.parts(),
        isOpen(known.open(), event),
        last.since(),
        happened.values().stream().max(Comparator.naturalOrder()).orElseGet(known::openSince),
        happened,
        visits.values().stream().max(Comparator.naturalOrder()),
        periods,
        last.aids(),
        !last.aids().isEmpty(),
        visits,
        promises,
        done,
        promises.values().stream().min(Comparator.naturalOrder()),
        Sent.by(event));
  }

  private static Map<String, LocalDate> visits(WorkDocument known, CaseEvent event) {
    Map<String, LocalDate> visits = new TreeMap<>(known.visits());
    switch (event) {
      case CaseVisited visit -> visits.put(visit.visitId().value(), visit.occurredOn());
      case VisitReversed back -> visits.remove(back.visitId().value());
      default -> {}
    }
    return visits;
  }

  private static void promise(
      CaseEvent event, Map<String, LocalDate> promises, Map<String, LocalDate> done) {
    switch (event) {
      case VisitReversed back -> promises.remove(back.visitId().value());
      case FollowUpPromised promised -> promises.put(promised.visitId().value(), promised.dueOn());
      case FollowUpDone kept -> move(kept.visitId().value(), promises, done);
      case FactReversed back when back.isOf(FileFact.FOLLOW_UP) ->
          back.about().ifPresent(visit -> move(visit, done, promises));
      default -> {}
    }
  }

  private static List<OpenStretch> periods(List<OpenStretch> known, CaseEvent event) {
    List<OpenStretch> periods = new ArrayList<>(known);
    switch (event) {
      case CaseReopened reopened -> periods.add(new OpenStretch(reopened.occurredOn(), Set.of()));
      case ReopeningReversed _ -> {
        OpenStretch gone = periods.removeLast();
        periods.add(periods.removeLast().with(gone.aids()));
      }
      case CaseAided aided -> periods.add(periods.removeLast().with(aided(aided)));
      case AidReversed back -> periods.replaceAll(one -> one.without(back.aidId().value()));
      default -> {}
    }
    return periods;
  }

  private static Set<String> aided(CaseAided aided) {
    return Set.of(aided.aidId().value());
  }

  private static Map<String, LocalDate> happened(WorkDocument known, CaseEvent event) {
    Map<String, LocalDate> happened = new TreeMap<>(known.happened());
    List<String> back = WhatStands.takesBack(event);
    back.forEach(happened::remove);
    if (back.isEmpty() && !(event instanceof CasePersonErased)) {
      String name = WhatStands.name(event).orElse(FIRM);
      happened.merge(name, event.occurredOn(), WorkDocument::later);
    }
    return happened;
  }

  private static void move(String visit, Map<String, LocalDate> from, Map<String, LocalDate> to) {
    Optional.ofNullable(from.remove(visit)).ifPresent(day -> to.put(visit, day));
  }

  private static UnionPath keeper(CaseEvent event) {
    return switch (event) {
      case CaseTransferred moved -> moved.to();
      case TransferReversed back -> back.backTo();
      default -> event.union();
    };
  }

  private static WorkDocument opened(CaseEvent first) {
    return new WorkDocument(
        first.caseId().value(),
        first.union().code().value(),
        List.of(),
        true,
        first.occurredOn(),
        first.occurredOn(),
        Map.of(),
        Optional.empty(),
        List.of(new OpenStretch(first.occurredOn(), Set.of())),
        Set.of(),
        false,
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static boolean isOpen(boolean before, CaseEvent event) {
    return switch (event) {
      case CaseArchived _, CaseReopened _, ClosureReversed _ -> true;
      case ArchivingReversed _, CaseClosed _, ReopeningReversed _ -> false;
      default -> before;
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
