package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.WhatStands;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C16: nothing happened on an open file for twelve months. */
final class StaleFile extends ByCalendar<StaleFile.State> {

  /**
   * What happened last, as far as the ledger can know.
   *
   * @param happened the last fact of each name; what may not be taken back by itself has one
   */
  record State(FileNow file, Map<String, Happened> happened) {

    Optional<Happened> last() {
      return happened.values().stream().max(Comparator.comparing(Happened::on));
    }
  }

  record Happened(LocalDate on, EventRef ref) {}

  private static final String FIRM = "firm";

  StaleFile() {
    super(CheckCode.C16_STALE_FILE, State.class, Set.of());
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof CaseEvent event && isOfTheHousehold(event)
        ? Subjects.of(event).stream()
        : Stream.empty();
  }

  private static boolean isOfTheHousehold(CaseEvent event) {
    return !(event instanceof CasePersonErased || event instanceof AssignmentEvent);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    Map<String, Happened> happened = new TreeMap<>(before.map(State::happened).orElseGet(Map::of));
    List<String> back = WhatStands.takesBack(event);
    back.forEach(happened::remove);
    if (back.isEmpty()) {
      happened.merge(
          WhatStands.name(event).orElse(FIRM),
          new Happened(fact.knownFrom(), fact.ref()),
          BinaryOperator.maxBy(Comparator.comparing(Happened::on)));
    }
    return new State(FileNow.after(before.map(State::file), fact), happened);
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    return state.last().filter(last -> state.file().open()).stream()
        .map(last -> strike(state, last, reference, today));
  }

  private Strike strike(State state, Happened happened, Reference reference, LocalDate today) {
    long months = reference.thresholds(code(), state.file().union(), today).of("months");
    LocalDate due = happened.on().plusMonths(months);
    String last = happened.on().toString();
    return new Strike(
        due,
        new Hit(last, state.file().union(), due, Map.of("lastOn", last), List.of(happened.ref()))
            .of(state.file().keeper().now()));
  }
}
