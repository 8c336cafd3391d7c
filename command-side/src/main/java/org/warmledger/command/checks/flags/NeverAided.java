package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C17: a file has been open for long without any aid. What a service of earlier handed over to the
 * household of a file was aid.
 */
final class NeverAided extends ByCalendar<NeverAided.State> {

  /** The times it was opened, in order; what came before the last of them waits for nothing. */
  record State(UnionPath union, boolean open, FileKeeper keeper, List<Opening> openings) {}

  /**
   * Since when it is open, and what reached it since.
   *
   * @param knownFrom the day from which aid would be known of
   */
  record Opening(LocalDate since, LocalDate knownFrom, EventRef ref, Set<String> acts) {

    static Opening by(Fact fact) {
      return new Opening(fact.event().occurredOn(), fact.knownFrom(), fact.ref(), Set.of());
    }

    Opening with(Collection<String> more) {
      Set<String> all = new LinkedHashSet<>(acts);
      all.addAll(more);
      return new Opening(since, knownFrom, ref, all);
    }

    Opening without(String act) {
      Set<String> fewer = new LinkedHashSet<>(acts);
      fewer.remove(act);
      return new Opening(since, knownFrom, ref, fewer);
    }
  }

  NeverAided() {
    super(
        CheckCode.C17_NEVER_AIDED,
        State.class,
        CaseArchived.class,
        ArchivingReversed.class,
        CaseReopened.class,
        CaseClosed.class,
        CaseTransferred.class,
        ClosureReversed.class,
        ReopeningReversed.class,
        TransferReversed.class,
        CaseAided.class,
        AidReversed.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof ServiceEvent ? Subjects.served(fact) : super.subjects(fact);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return switch (fact.event()) {
      case CaseEvent event -> fold(before, event, fact);
      default -> served(before.orElseThrow(), fact);
    };
  }

  /** A service that names a file comes after the file. */
  private static State served(State known, Fact fact) {
    return new State(known.union(), known.open(), known.keeper(), openings(known.openings(), fact));
  }

  private static State fold(Optional<State> before, CaseEvent event, Fact fact) {
    return new State(
        Subjects.keeper(event),
        OpenFile.after(before.map(State::open).orElse(true), event),
        FileKeeper.after(before.map(State::keeper), fact),
        openings(before.map(State::openings).orElse(List.of(Opening.by(fact))), fact));
  }

  private static List<Opening> openings(List<Opening> known, Fact fact) {
    List<Opening> openings = new ArrayList<>(known);
    switch (fact.event()) {
      case CaseReopened reopened -> openings.add(Opening.by(fact));
      case ReopeningReversed back when openings.size() > 1 -> {
        Opening gone = openings.removeLast();
        openings.add(openings.removeLast().with(gone.acts()));
      }
      case CaseAided aided ->
          openings.add(openings.removeLast().with(Set.of(aided.aidId().value())));
      case AidReversed back -> openings.replaceAll(one -> one.without(back.aidId().value()));
      case ServiceProvided service ->
          openings.add(openings.removeLast().with(Set.of(service.serviceId().value())));
      case ServiceReversed back ->
          openings.replaceAll(one -> one.without(back.serviceId().value()));
      default -> {}
    }
    return openings;
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    long days = reference.thresholds(code(), state.union(), today).of("days");
    Opening last = state.openings().getLast();
    LocalDate due = last.knownFrom().plusDays(days);
    String since = last.since().toString();
    return state.open() && last.acts().isEmpty()
        ? Stream.of(
            new Strike(
                due,
                new Hit(
                    since,
                    state.union(),
                    due,
                    Map.of("openSince", since),
                    List.of(last.ref()),
                    state.keeper().now())))
        : Stream.empty();
  }
}
