package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C17: a file has been open for long without any aid. */
final class NeverAided implements Check<NeverAided.State> {

  /** Since when it is open, and what reached it since. */
  record State(
      UnionPath union, boolean open, LocalDate since, EventRef opening, Set<String> aids) {}

  @Override
  public CheckCode code() {
    return CheckCode.C17_NEVER_AIDED;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseArchived archived -> Subjects.file(fact);
      case CaseReopened reopened -> Subjects.file(fact);
      case CaseClosed closed -> Subjects.file(fact);
      case CaseTransferred moved -> Subjects.file(fact);
      case CaseAided aided -> Subjects.file(fact);
      case AidReversed reversed -> Subjects.file(fact);
      default -> Stream.empty();
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    UnionPath union = Subjects.keeper(event);
    if (before.isEmpty() || event instanceof CaseReopened) {
      return new State(union, true, event.occurredOn(), fact.ref(), Set.of());
    }
    State known = before.orElseThrow();
    Set<String> aids = new LinkedHashSet<>(known.aids());
    switch (event) {
      case CaseAided aided -> aids.add(aided.aidId().value());
      case AidReversed reversed -> aids.remove(reversed.aidId().value());
      default -> {}
    }
    return new State(
        union, OpenFile.after(known.open(), event), known.since(), known.opening(), aids);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    LocalDate due = dueOn(state, reference, today);
    if (!waits(state) || due.isAfter(today)) {
      return List.of();
    }
    return List.of(
        new Hit(
            state.since().toString(),
            state.union(),
            due,
            Map.of("openSince", state.since().toString()),
            List.of(state.opening())));
  }

  private static boolean waits(State state) {
    return state.open() && state.aids().isEmpty();
  }

  private LocalDate dueOn(State state, Reference reference, LocalDate today) {
    return state.since().plusDays(reference.thresholds(code(), state.union(), today).of("days"));
  }

  @Override
  public Optional<LocalDate> nextLook(State state, Reference reference, LocalDate today) {
    return Optional.of(dueOn(state, reference, today))
        .filter(due -> waits(state) && due.isAfter(today));
  }
}
