package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C06 over the past: aid and visits that were imported, given before any fund of the ledger could
 * hold them to a cap, and what a service of earlier brought a household, which no cap looked at.
 * Condolence is above what was published as the most at a time, or to a household in a year; other
 * aid of one kind, loans aside, above what a union goes by as the most in a year.
 */
final class PastOverCap extends Flag<PastOverCap.State> {

  /** What the household got and did not give back. */
  record State(UnionPath union, List<PastGift> given) {}

  /**
   * One of them.
   *
   * @param act id of the aid, visit or service
   * @param fen money and goods together
   */
  record PastGift(String act, AidCategory category, long fen, LocalDate on, EventRef ref) {}

  /** What is looked at together. */
  private record Year(AidCategory category, int year) {}

  PastOverCap() {
    super(CheckCode.C06_CAP_EXCEEDED, State.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseAided aided when isPast(aided) -> Subjects.of(aided).stream();
      case AidReversed back when !back.terms().category().isRepaid() -> Subjects.of(back).stream();
      case CaseVisited visit when visit.fund().isEmpty() ->
          Subjects.of(visit)
              .filter(unused -> Subjects.isSome(visit.money(), visit.goods()))
              .stream();
      case VisitReversed back when back.fund().isEmpty() ->
          Subjects.of(back).filter(unused -> Subjects.isSome(back.money(), back.goods())).stream();
      case ServiceEvent _ -> Subjects.served(fact);
      default -> Stream.empty();
    };
  }

  private static boolean isPast(CaseAided aided) {
    return aided.origin() == AidOrigin.IMPORTED && !aided.terms().category().isRepaid();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<PastGift> given = new ArrayList<>(before.map(State::given).orElse(List.of()));
    Acts.takenBack(fact.event())
        .ifPresentOrElse(
            act -> given.removeIf(gift -> gift.act().equals(act)), () -> given.add(gift(fact)));
    return new State(Subjects.keeper(before.map(State::union), fact), given);
  }

  private static PastGift gift(Fact fact) {
    AidTerms terms =
        switch (fact.event()) {
          case CaseAided aided -> aided.terms();
          case CaseVisited visit -> Given.on(visit).terms();
          case ServiceProvided service -> Given.terms(service);
          default -> throw new IllegalStateException("hands nothing over");
        };
    return new PastGift(
        Acts.of(fact.event()).orElseThrow(),
        terms.category(),
        Given.worth(terms),
        fact.event().occurredOn(),
        fact.ref());
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Map<Year, List<PastGift>> years =
        state.given().stream()
            .collect(
                Collectors.groupingBy(
                    gift -> new Year(gift.category(), gift.on().getYear()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return Stream.concat(
            state.given().stream().flatMap(gift -> atATime(state, gift, reference)),
            years.entrySet().stream()
                .flatMap(year -> inAYear(state, year.getKey(), year.getValue(), reference)))
        .toList();
  }

  private Stream<Hit> atATime(State state, PastGift gift, Reference reference) {
    return gift.category() == AidCategory.CONDOLENCE
            && gift.fen() > caps(state, gift, reference).of("pastTimeFen")
        ? Stream.of(hit(gift.act(), state, List.of(gift)))
        : Stream.empty();
  }

  /** Each that is too much by itself: that those before may be says nothing of it. */
  private Stream<Hit> inAYear(State state, Year year, List<PastGift> given, Reference reference) {
    boolean isCondolence = year.category() == AidCategory.CONDOLENCE;
    String most = isCondolence ? "pastHouseholdYearFen" : "pastOtherYearFen";
    return IntStream.range(isCondolence ? 1 : 0, given.size())
        .mapToObj(last -> given.subList(0, last + 1))
        .filter(some -> sum(some) > caps(state, some.getLast(), reference).of(most))
        .map(some -> hit(year.year() + " " + some.getLast().act(), state, some));
  }

  private Thresholds caps(State state, PastGift gift, Reference reference) {
    return reference.thresholds(code(), state.union(), gift.on());
  }

  private static long sum(List<PastGift> given) {
    return given.stream().mapToLong(PastGift::fen).sum();
  }

  private static Hit hit(String cause, State state, List<PastGift> given) {
    return new Hit(
        cause,
        state.union(),
        given.getLast().on(),
        Map.of("category", given.getLast().category().name(), "fen", Long.toString(sum(given))),
        given.reversed().stream().map(PastGift::ref).toList());
  }
}
