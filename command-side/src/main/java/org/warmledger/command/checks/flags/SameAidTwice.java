package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.PastFund;

/**
 * C08: one household gets the same category, campaign and fund twice within the period, whether as
 * aid, on a visit or with a service that names it. What a visit brings is condolence. Aid counts
 * from the day that it is proposed for, so that whoever approves the second is told.
 */
final class SameAidTwice extends Flag<SameAidTwice.State> {

  /** What the household got or waits for, and did not give back. */
  record State(UnionPath union, List<Gift> gifts) {}

  /**
   * One handing-over, done or proposed.
   *
   * @param act id of the aid, visit or service
   */
  record Gift(String act, Kind kind, LocalDate on, EventRef ref) {}

  record Kind(String category, Optional<String> campaign, Optional<String> fund) {
    static Kind of(AidCategory category, Optional<String> campaign, Optional<FundCode> fund) {
      return new Kind(category.name(), campaign, fund.map(FundCode::value));
    }

    static Kind of(AidTerms terms) {
      return of(terms.category(), terms.campaign(), terms.fund());
    }
  }

  SameAidTwice() {
    super(CheckCode.C08_SAME_AID_TWICE, State.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case AidProposed proposed when !proposed.terms().isService() -> file(proposed);
      case AidRejected rejected -> file(rejected);
      case AidLapsed lapsed -> file(lapsed);
      case CaseAided aided when !aided.terms().isService() -> file(aided);
      case AidReversed back when !back.terms().isService() -> file(back);
      case CaseVisited visit when Subjects.isSome(visit.money(), visit.goods()) -> file(visit);
      case VisitReversed back when Subjects.isSome(back.money(), back.goods()) -> file(back);
      case ServiceEvent _ -> Subjects.served(fact);
      default -> Stream.empty();
    };
  }

  private static Stream<FindingSubject> file(CaseEvent event) {
    return Subjects.of(event).stream();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Gift> gifts = new ArrayList<>(before.map(State::gifts).orElse(List.of()));
    gifts.removeIf(known -> known.act().equals(act(fact.event())));
    kind(fact.event())
        .ifPresent(
            kind ->
                gifts.add(
                    new Gift(act(fact.event()), kind, fact.event().occurredOn(), fact.ref())));
    return new State(union(before, fact), gifts);
  }

  /** Whether an act is one of two. */
  boolean isOneOfTwo(String act, State known, Reference reference) {
    return pairs(known, reference).anyMatch(pair -> pair.has(act));
  }

  private static UnionPath union(Optional<State> before, Fact fact) {
    UnionPath said = fact.union().orElseThrow();
    return fact.event() instanceof CaseEvent ? said : before.map(State::union).orElse(said);
  }

  private static String act(LedgerEvent event) {
    return switch (event) {
      case AidEvent aid -> aid.aidId().value();
      case CaseVisited visit -> visit.visitId().value();
      case VisitReversed back -> back.visitId().value();
      case ServiceProvided service -> service.serviceId().value();
      case ServiceReversed back -> back.serviceId().value();
      default -> throw new IllegalStateException("hands nothing over");
    };
  }

  /** Of what takes back, none. */
  private static Optional<Kind> kind(LedgerEvent event) {
    return switch (event) {
      case AidProposed proposed -> Optional.of(Kind.of(proposed.terms()));
      case CaseAided aided -> Optional.of(Kind.of(aided.terms()));
      case CaseVisited visit ->
          Optional.of(Kind.of(AidCategory.CONDOLENCE, visit.campaign(), paid(visit)));
      case ServiceProvided service ->
          Optional.of(
              Kind.of(
                  service.category().orElseGet(service.kind()::category),
                  service.campaign(),
                  service.fund()));
      default -> Optional.empty();
    };
  }

  /** A visit of the past was paid by what its label names. */
  private static Optional<FundCode> paid(CaseVisited visit) {
    return visit.fund().or(() -> visit.past().flatMap(PastFund::label));
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return pairs(state, reference).map(pair -> pair.hit(state.union())).toList();
  }

  /** The same within the period. */
  private record Pair(Gift first, Gift second) {
    boolean has(String act) {
      return first.act().equals(act) || second.act().equals(act);
    }

    long daysApart() {
      return ChronoUnit.DAYS.between(first.on(), second.on());
    }

    Hit hit(UnionPath union) {
      return new Hit(
          first.act() + "+" + second.act(),
          union,
          second.on(),
          Map.of("category", second.kind().category(), "daysApart", Long.toString(daysApart())),
          List.of(first.ref(), second.ref()));
    }
  }

  private Stream<Pair> pairs(State state, Reference reference) {
    return state.gifts().stream()
        .sorted(Comparator.comparing(Gift::on))
        .collect(Collectors.groupingBy(Gift::kind))
        .values()
        .stream()
        .flatMap(SameAidTwice::next)
        .filter(pair -> isWithinPeriod(pair, state.union(), reference));
  }

  /** Each with the one after it. */
  private static Stream<Pair> next(List<Gift> alike) {
    return IntStream.range(1, alike.size())
        .mapToObj(next -> new Pair(alike.get(next - 1), alike.get(next)));
  }

  private boolean isWithinPeriod(Pair pair, UnionPath union, Reference reference) {
    Thresholds thresholds = reference.thresholds(code(), union, pair.second().on());
    boolean inCampaign = pair.second().kind().campaign().isPresent();
    return pair.daysApart() < thresholds.of(inCampaign ? "campaignDays" : "days");
  }
}
