package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C08: one household got aid of the same category, campaign and fund twice within the period. */
final class SameAidTwice extends Flag<SameAidTwice.State> {

  /** What the household got and did not give back. */
  record State(UnionPath union, List<Gift> given) {}

  record Gift(String aidId, Kind kind, LocalDate on, EventRef ref) {}

  record Kind(String category, Optional<String> campaign, Optional<String> fund) {
    static Kind of(AidTerms terms) {
      return new Kind(
          terms.category().name(), terms.campaign(), terms.fund().map(fund -> fund.value()));
    }
  }

  SameAidTwice() {
    super(CheckCode.C08_SAME_AID_TWICE, State.class, CaseAided.class, AidReversed.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseAided aided when aided.terms().isService() -> Stream.empty();
      case AidReversed reversed when reversed.terms().isService() -> Stream.empty();
      default -> super.subjects(fact);
    };
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AidEvent event = (AidEvent) fact.event();
    List<Gift> given = new ArrayList<>(before.map(State::given).orElse(List.of()));
    given.removeIf(known -> known.aidId().equals(event.aidId().value()));
    if (event instanceof CaseAided aided) {
      given.add(
          new Gift(aided.aidId().value(), Kind.of(aided.terms()), aided.occurredOn(), fact.ref()));
    }
    return new State(event.union(), given);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.given().stream()
        .sorted(Comparator.comparing(Gift::on))
        .collect(Collectors.groupingBy(Gift::kind))
        .values()
        .stream()
        .flatMap(alike -> twice(state, alike, reference))
        .toList();
  }

  private Stream<Hit> twice(State state, List<Gift> alike, Reference reference) {
    List<Hit> hits = new ArrayList<>();
    for (int next = 1; next < alike.size(); next++) {
      Gift first = alike.get(next - 1);
      Gift second = alike.get(next);
      long apart = ChronoUnit.DAYS.between(first.on(), second.on());
      Thresholds thresholds = reference.thresholds(code(), state.union(), second.on());
      long period = thresholds.of(second.kind().campaign().isPresent() ? "campaignDays" : "days");
      if (apart < period) {
        hits.add(hit(state, first, second, apart));
      }
    }
    return hits.stream();
  }

  private static Hit hit(State state, Gift first, Gift second, long apart) {
    return new Hit(
        first.aidId() + "+" + second.aidId(),
        state.union(),
        second.on(),
        Map.of("category", second.kind().category(), "daysApart", Long.toString(apart)),
        List.of(first.ref(), second.ref()));
  }
}
