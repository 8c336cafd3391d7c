package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C16: nothing happened on an open file for twelve months. */
final class StaleFile implements Check<StaleFile.State> {

  /** When something happened last. */
  record State(UnionPath union, boolean open, LocalDate lastOn, EventRef last) {}

  @Override
  public CheckCode code() {
    return CheckCode.C16_STALE_FILE;
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof CasePersonErased ? Stream.empty() : Subjects.file(fact);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    State now =
        new State(
            Subjects.keeper(event),
            OpenFile.after(before.map(State::open).orElse(false), event),
            event.occurredOn(),
            fact.ref());
    return before
        .filter(known -> known.lastOn().isAfter(now.lastOn()))
        .map(known -> new State(now.union(), now.open(), known.lastOn(), known.last()))
        .orElse(now);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    if (!state.open() || dueOn(state, reference, today).isAfter(today)) {
      return List.of();
    }
    return List.of(
        new Hit(
            state.lastOn().toString(),
            state.union(),
            dueOn(state, reference, today),
            Map.of("lastOn", state.lastOn().toString()),
            List.of(state.last())));
  }

  private LocalDate dueOn(State state, Reference reference, LocalDate today) {
    return state
        .lastOn()
        .plusMonths(reference.thresholds(code(), state.union(), today).of("months"));
  }

  @Override
  public Optional<LocalDate> nextLook(State state, Reference reference, LocalDate today) {
    return Optional.of(dueOn(state, reference, today))
        .filter(due -> state.open() && due.isAfter(today));
  }
}
