package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;

/**
 * C06 over the past: condolence that was imported, given before any fund of the ledger could hold
 * it to a cap. It is above what was published as the most at a time, or to a household in a year.
 */
final class PastOverCap extends Flag<PastOverCap.State> {

  /** What the household got and did not give back. */
  record State(UnionPath union, List<Condolence> given) {}

  /**
   * One of them.
   *
   * @param fen money and goods together
   */
  record Condolence(String aidId, long fen, LocalDate on, EventRef ref) {}

  PastOverCap() {
    super(CheckCode.C06_CAP_EXCEEDED, State.class, CaseAided.class, AidReversed.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseAided aided when isPast(aided) -> super.subjects(fact);
      case AidReversed back when back.terms().category() == AidCategory.CONDOLENCE ->
          super.subjects(fact);
      default -> Stream.empty();
    };
  }

  private static boolean isPast(CaseAided aided) {
    return aided.origin() == AidOrigin.IMPORTED
        && aided.terms().category() == AidCategory.CONDOLENCE;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AidEvent event = (AidEvent) fact.event();
    List<Condolence> given = new ArrayList<>(before.map(State::given).orElse(List.of()));
    given.removeIf(known -> known.aidId().equals(event.aidId().value()));
    if (event instanceof CaseAided aided) {
      AidTerms terms = aided.terms();
      long fen = terms.money().fen() + Goods.valueOf(terms.goods()).fen();
      given.add(new Condolence(aided.aidId().value(), fen, aided.occurredOn(), fact.ref()));
    }
    return new State(event.union(), given);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Map<Integer, List<Condolence>> years =
        state.given().stream()
            .collect(
                Collectors.groupingBy(
                    gift -> gift.on().getYear(), TreeMap::new, Collectors.toList()));
    return Stream.concat(
            state.given().stream().flatMap(gift -> atATime(state, gift, reference)),
            years.entrySet().stream()
                .flatMap(year -> inAYear(state, year.getKey(), year.getValue(), reference)))
        .toList();
  }

  private Stream<Hit> atATime(State state, Condolence gift, Reference reference) {
    return gift.fen() > caps(state, gift, reference).of("pastTimeFen")
        ? Stream.of(hit(gift.aidId(), state, List.of(gift)))
        : Stream.empty();
  }

  /** Each that is too much by itself: that those before may be says nothing of it. */
  private Stream<Hit> inAYear(State state, int year, List<Condolence> given, Reference reference) {
    return IntStream.range(1, given.size())
        .mapToObj(last -> given.subList(0, last + 1))
        .filter(
            some -> sum(some) > caps(state, some.getLast(), reference).of("pastHouseholdYearFen"))
        .map(some -> hit(year + " " + some.getLast().aidId(), state, some));
  }

  private Thresholds caps(State state, Condolence gift, Reference reference) {
    return reference.thresholds(code(), state.union(), gift.on());
  }

  private static long sum(List<Condolence> given) {
    return given.stream().mapToLong(Condolence::fen).sum();
  }

  private static Hit hit(String cause, State state, List<Condolence> given) {
    return new Hit(
        cause,
        state.union(),
        given.getLast().on(),
        Map.of("category", AidCategory.CONDOLENCE.name(), "fen", Long.toString(sum(given))),
        given.reversed().stream().map(Condolence::ref).toList());
  }
}
