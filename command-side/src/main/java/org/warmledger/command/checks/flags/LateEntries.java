package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C14: recorded long after it happened. What was recorded of one kind on one day for one day, on
 * one file, fund or roster, is one finding; what comes besides is another (ADR 0067). Of a file
 * that should never have been made there is none.
 */
final class LateEntries extends Flag<LateEntries.State> {

  private static final int MOST_REFS = 20;

  /** Late entries by what, for which day and when. */
  record State(Map<String, Late> entries) {}

  record Late(UnionPath union, LocalDate occurredOn, long days, String name, List<EventRef> refs) {

    static Late of(Fact fact) {
      return new Late(
          fact.union().orElseThrow(),
          fact.event().occurredOn(),
          fact.daysLate(),
          fact.ref().name(),
          List.of(fact.ref()));
    }

    Late and(Late other) {
      return new Late(
          union,
          occurredOn,
          days,
          name,
          Stream.concat(refs.stream(), other.refs.stream()).limit(MOST_REFS).toList());
    }
  }

  LateEntries() {
    super(CheckCode.C14_LATE_ENTRY, State.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    if (fact.event() instanceof ArchivingReversed back) {
      return Subjects.of(back).stream();
    }
    if (fact.daysLate() <= 0 || fact.union().isEmpty() || isNobodysDelay(fact)) {
      return Stream.empty();
    }
    return switch (fact.event()) {
      case CasePersonErased erased -> Stream.empty();
      case LedgerEvent event -> Stream.of(Subjects.of(event).orElseGet(() -> Subjects.staff(fact)));
    };
  }

  /**
   * An import brings the past, and says so itself (C15); automations decide no day; what is entered
   * about a fund is late when it has moved it.
   */
  private static boolean isNobodysDelay(Fact fact) {
    return fact.isImported() || fact.isByAutomation() || fact.event() instanceof MovementEvent;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    if (fact.event() instanceof ArchivingReversed) {
      return new State(Map.of());
    }
    Map<String, Late> entries = new LinkedHashMap<>(before.map(State::entries).orElse(Map.of()));
    Late late = Late.of(fact);
    String cause = fact.recordedOn() + " " + late.occurredOn() + " " + late.name();
    entries.merge(cause, late, Late::and);
    return new State(entries);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.entries().entrySet().stream()
        .filter(entry -> isOverLimit(entry.getValue(), reference))
        .map(entry -> hit(entry.getKey(), entry.getValue()))
        .toList();
  }

  private boolean isOverLimit(Late late, Reference reference) {
    return late.days() > reference.thresholds(code(), late.union(), late.occurredOn()).of("days");
  }

  private static Hit hit(String cause, Late late) {
    return new Hit(
            cause,
            late.union(),
            late.occurredOn(),
            Map.of(
                "event",
                late.name(),
                "occurredOn",
                late.occurredOn().toString(),
                "daysLate",
                Long.toString(late.days())),
            late.refs())
        .counting(late.days());
  }
}
