package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.warmledger.command.giving.Given;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EventNames;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
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
 * from the day that it is proposed for, and a line of a roster from when it is listed, so that
 * whoever approves the second is told.
 */
final class SameAidTwice extends Flag<SameAidTwice.State> {

  /** What the household got or waits for, and did not give back. */
  record State(UnionPath union, List<Gift> gifts) {}

  /**
   * One handing-over, done or proposed.
   *
   * @param act id of the aid, visit or service
   * @param since the day by which it was known first; two are named in that order, so that what was
   *     found while they waited is the same when they are handed over, whichever comes first then
   */
  record Gift(String act, Kind kind, LocalDate since, LocalDate on, EventRef ref) {

    /** The roster that alone tells of it yet. */
    private Stream<String> roster() {
      return Stream.of(ref).filter(it -> it.name().equals(LISTED)).map(EventRef::stream);
    }
  }

  record Kind(String category, Optional<String> campaign, Optional<String> fund) {
    static Kind of(AidCategory category, Optional<String> campaign, Optional<FundCode> fund) {
      return new Kind(category.name(), campaign, fund.map(FundCode::value));
    }

    static Kind of(AidTerms terms) {
      return of(terms.category(), terms.campaign(), terms.fund());
    }

    static Kind of(RosterDrawnUp roster) {
      return of(roster.category(), roster.campaign(), Optional.of(roster.fund()));
    }
  }

  private static final String LISTED = EventNames.of(RosterLinesListed.class).name();

  private final OfRoster rosters = new OfRoster();

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
      case RosterEvent _ -> rosters.files(fact);
      default -> Stream.empty();
    };
  }

  private static Stream<FindingSubject> file(CaseEvent event) {
    return Subjects.of(event).stream();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Gift> gifts = new ArrayList<>(before.map(State::gifts).orElse(List.of()));
    Optional<Kind> kind = kind(fact);
    acts(subject, fact).forEach(act -> told(gifts, act, kind, fact));
    return new State(Subjects.keeper(before.map(State::union), fact), gifts);
  }

  /** Of a roster there may be several people of the household. */
  private Stream<String> acts(FindingSubject subject, Fact fact) {
    return fact.event() instanceof RosterEvent
        ? rosters.aids(fact, subject)
        : Acts.of(fact.event()).stream();
  }

  /** What is said of it takes the place of what was said before. */
  private static void told(List<Gift> gifts, String act, Optional<Kind> kind, Fact fact) {
    LocalDate on = fact.event().occurredOn();
    int place =
        IntStream.range(0, gifts.size())
            .filter(at -> gifts.get(at).act().equals(act))
            .findFirst()
            .orElse(gifts.size());
    LocalDate since = gifts.stream().skip(place).limit(1).map(Gift::since).findFirst().orElse(on);
    gifts.removeIf(known -> known.act().equals(act));
    kind.ifPresent(what -> gifts.add(place, new Gift(act, what, since, on, fact.ref())));
  }

  /** Whether an act is one of two: it is only asked for those that are handed over around it. */
  boolean isOneOfTwo(String act, State known, Reference reference) {
    return known.gifts().stream()
        .filter(gift -> gift.act().equals(act))
        .findFirst()
        .filter(gift -> isOneOfTwo(gift, known, reference))
        .isPresent();
  }

  private boolean isOneOfTwo(Gift gift, State known, Reference reference) {
    List<Gift> alike =
        byDay(known.gifts().stream().filter(other -> other.kind().equals(gift.kind())));
    int at = alike.indexOf(gift);
    return IntStream.of(at, at + 1)
        .filter(second -> second > 0 && second < alike.size())
        .anyMatch(
            second ->
                isWithinPeriod(alike.get(second - 1), alike.get(second), known.union(), reference));
  }

  /** Of what takes back, none. */
  private static Optional<Kind> kind(Fact fact) {
    return switch (fact.event()) {
      case RosterLinesListed _ -> fact.drawnUp().get().map(Kind::of);
      case AidProposed proposed -> Optional.of(Kind.of(proposed.terms()));
      case CaseAided aided -> Optional.of(Kind.of(aided.terms()));
      case CaseVisited visit ->
          Optional.of(Kind.of(AidCategory.CONDOLENCE, visit.campaign(), paid(visit)));
      case ServiceProvided service -> Optional.of(Kind.of(Given.terms(service)));
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

  /**
   * The same within the period.
   *
   * @param cause both, in the order in which they were known
   * @param first by the day on which it is handed over
   */
  private record Pair(String cause, Gift first, Gift second) {
    static Pair of(List<Gift> known, Gift first, Gift second) {
      return new Pair(
          known.stream()
              .filter(gift -> gift.equals(first) || gift.equals(second))
              .map(Gift::act)
              .collect(Collectors.joining("+")),
          first,
          second);
    }

    long daysApart() {
      return SameAidTwice.daysApart(first, second);
    }

    Hit hit(UnionPath union) {
      return new Hit(cause, union, second.on(), particulars(), List.of(first.ref(), second.ref()));
    }

    private Map<String, String> particulars() {
      Map<String, String> said = new HashMap<>();
      said.put("category", second.kind().category());
      said.put("daysApart", Long.toString(daysApart()));
      Stream.of(first, second).flatMap(Gift::roster).forEach(roster -> said.put("roster", roster));
      return said;
    }
  }

  private Stream<Pair> pairs(State state, Reference reference) {
    return state.gifts().stream()
        .sorted(Comparator.comparing(Gift::since))
        .collect(Collectors.groupingBy(Gift::kind))
        .values()
        .stream()
        .flatMap(SameAidTwice::next)
        .filter(pair -> isWithinPeriod(pair.first(), pair.second(), state.union(), reference));
  }

  /** Each with the one that is handed over after it. */
  private static Stream<Pair> next(List<Gift> alike) {
    List<Gift> byDay = byDay(alike.stream());
    return IntStream.range(1, byDay.size())
        .mapToObj(next -> Pair.of(alike, byDay.get(next - 1), byDay.get(next)));
  }

  /** Of one day, by when they were known. */
  private static List<Gift> byDay(Stream<Gift> alike) {
    return alike.sorted(Comparator.comparing(Gift::on).thenComparing(Gift::since)).toList();
  }

  private static long daysApart(Gift first, Gift second) {
    return ChronoUnit.DAYS.between(first.on(), second.on());
  }

  private boolean isWithinPeriod(Gift first, Gift second, UnionPath union, Reference reference) {
    Thresholds thresholds = reference.thresholds(code(), union, second.on());
    boolean inCampaign = second.kind().campaign().isPresent();
    return daysApart(first, second) < thresholds.of(inCampaign ? "campaignDays" : "days");
  }
}
