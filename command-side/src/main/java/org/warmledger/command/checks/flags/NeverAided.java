package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C17: a file has been open for long without any aid. */
final class NeverAided extends ByCalendar<NeverAided.State> {

  /**
   * Since when it is open, and what reached it since.
   *
   * @param knownFrom the day from which aid would be known of
   */
  record State(
      UnionPath union,
      boolean open,
      Optional<StaffId> keeper,
      LocalDate since,
      LocalDate knownFrom,
      EventRef opening,
      Set<String> aids) {}

  NeverAided() {
    super(
        CheckCode.C17_NEVER_AIDED,
        State.class,
        CaseArchived.class,
        CaseReopened.class,
        CaseClosed.class,
        CaseTransferred.class,
        ClosureReversed.class,
        TransferReversed.class,
        CaseAided.class,
        AidReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    UnionPath union = Subjects.keeper(event);
    Optional<StaffId> keeper = FileKeeper.after(before.flatMap(State::keeper), fact);
    if (before.isEmpty() || event instanceof CaseReopened) {
      return new State(
          union, true, keeper, event.occurredOn(), fact.knownFrom(), fact.ref(), Set.of());
    }
    State known = before.orElseThrow();
    Set<String> aids = new LinkedHashSet<>(known.aids());
    switch (event) {
      case CaseAided aided -> aids.add(aided.aidId().value());
      case AidReversed reversed -> aids.remove(reversed.aidId().value());
      default -> {}
    }
    return new State(
        union,
        OpenFile.after(known.open(), event),
        keeper,
        known.since(),
        known.knownFrom(),
        known.opening(),
        aids);
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    long days = reference.thresholds(code(), state.union(), today).of("days");
    LocalDate due = state.knownFrom().plusDays(days);
    String since = state.since().toString();
    return state.open() && state.aids().isEmpty()
        ? Stream.of(
            new Strike(
                due,
                new Hit(
                    since,
                    state.union(),
                    due,
                    Map.of("openSince", since),
                    List.of(state.opening()),
                    state.keeper())))
        : Stream.empty();
  }
}
