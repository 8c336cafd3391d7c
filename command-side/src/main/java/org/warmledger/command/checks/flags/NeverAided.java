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
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C17: a file has been open for long without any aid. What a service of earlier handed over to the
 * household of a file was aid.
 */
final class NeverAided extends ByCalendar<NeverAided.State> {

  /** The times it was opened, in order; what came before the last of them waits for nothing. */
  record State(FileNow file, List<Opening> openings) {}

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
    super(CheckCode.C17_NEVER_AIDED, State.class, FileNow.LIFE, CaseAided.class, AidReversed.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return fact.event() instanceof ServiceEvent ? Subjects.served(fact) : super.subjects(fact);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return new State(
        FileNow.after(before.map(State::file), fact),
        openings(before.map(State::openings).orElse(List.of(Opening.by(fact))), fact));
  }

  private static List<Opening> openings(List<Opening> known, Fact fact) {
    List<Opening> openings = new ArrayList<>(known);
    switch (fact.event()) {
      case CaseReopened _ -> openings.add(Opening.by(fact));
      case ReopeningReversed _ when openings.size() > 1 -> {
        Opening gone = openings.removeLast();
        openings.add(openings.removeLast().with(gone.acts()));
      }
      case CaseAided _, ServiceProvided _ ->
          openings.add(openings.removeLast().with(Acts.of(fact.event()).stream().toList()));
      case AidReversed _, ServiceReversed _ ->
          Acts.of(fact.event()).ifPresent(act -> openings.replaceAll(one -> one.without(act)));
      default -> {}
    }
    return openings;
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    long days = reference.thresholds(code(), state.file().union(), today).of("days");
    Opening last = state.openings().getLast();
    LocalDate due = last.knownFrom().plusDays(days);
    String since = last.since().toString();
    return state.file().open() && last.acts().isEmpty()
        ? Stream.of(
            new Strike(
                due,
                new Hit(
                        since,
                        state.file().union(),
                        due,
                        Map.of("openSince", since),
                        List.of(last.ref()))
                    .of(state.file().keeper().now())))
        : Stream.empty();
  }
}
