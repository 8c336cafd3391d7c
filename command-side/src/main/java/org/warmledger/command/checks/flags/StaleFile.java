package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C16: nothing happened on an open file for twelve months. */
final class StaleFile extends ByCalendar<StaleFile.State> {

  /** When something happened last, as far as the ledger can know. */
  record State(
      UnionPath union, boolean open, Optional<StaffId> keeper, LocalDate lastOn, EventRef last) {}

  StaleFile() {
    super(CheckCode.C16_STALE_FILE, State.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof CaseEvent event && !(event instanceof CasePersonErased)
        ? Subjects.of(event).stream()
        : Stream.empty();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    State now =
        new State(
            Subjects.keeper(event),
            OpenFile.after(before.map(State::open).orElse(false), event),
            FileKeeper.after(before.flatMap(State::keeper), fact),
            fact.knownFrom(),
            fact.ref());
    return before
        .filter(known -> known.lastOn().isAfter(now.lastOn()))
        .map(
            known -> new State(now.union(), now.open(), now.keeper(), known.lastOn(), known.last()))
        .orElse(now);
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    long months = reference.thresholds(code(), state.union(), today).of("months");
    LocalDate due = state.lastOn().plusMonths(months);
    String last = state.lastOn().toString();
    return state.open()
        ? Stream.of(
            new Strike(
                due,
                new Hit(
                    last,
                    state.union(),
                    due,
                    Map.of("lastOn", last),
                    List.of(state.last()),
                    state.keeper())))
        : Stream.empty();
  }
}
