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
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C18: the paper copy of an open file was not confirmed within thirty working days. */
final class PaperGap implements Check<PaperGap.State> {

  /** When it was put on file, and whether the paper was seen. */
  record State(
      UnionPath union, boolean open, LocalDate archivedOn, EventRef archived, boolean confirmed) {}

  private final WorkingDays days;

  PaperGap(WorkingDays days) {
    this.days = days;
  }

  @Override
  public CheckCode code() {
    return CheckCode.C18_PAPER_GAP;
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
      case PaperConfirmed confirmed -> Subjects.file(fact);
      default -> Stream.empty();
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    UnionPath union = Subjects.keeper(event);
    State known =
        before.orElseGet(() -> new State(union, true, event.occurredOn(), fact.ref(), false));
    return new State(
        union,
        OpenFile.after(known.open(), event),
        known.archivedOn(),
        known.archived(),
        known.confirmed() || event instanceof PaperConfirmed);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    LocalDate last = lastDay(state, reference, today);
    if (!waits(state) || !last.isBefore(today)) {
      return List.of();
    }
    return List.of(
        new Hit(
            "paper",
            state.union(),
            last,
            Map.of("archivedOn", state.archivedOn().toString(), "dueOn", last.toString()),
            List.of(state.archived())));
  }

  private static boolean waits(State state) {
    return state.open() && !state.confirmed();
  }

  private LocalDate lastDay(State state, Reference reference, LocalDate today) {
    return days.after(
        state.archivedOn(),
        reference.thresholds(code(), state.union(), today).count("workingDays"));
  }

  @Override
  public Optional<LocalDate> nextLook(State state, Reference reference, LocalDate today) {
    return Optional.of(lastDay(state, reference, today).plusDays(1))
        .filter(due -> waits(state) && due.isAfter(today));
  }
}
