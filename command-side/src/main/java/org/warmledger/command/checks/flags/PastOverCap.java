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
 * C06 over the past: aid that was imported, given before any fund of the ledger could hold it to a
 * cap. Condolence is above what was published as the most at a time, or to a household in a year;
 * other aid of one kind, loans aside, above what a union goes by as the most in a year.
 */
final class PastOverCap extends Flag<PastOverCap.State> {

  /** What the household got and did not give back. */
  record State(UnionPath union, List<PastGift> given) {}

  /**
   * One of them.
   *
   * @param fen money and goods together
   */
  record PastGift(String aidId, AidCategory category, long fen, LocalDate on, EventRef ref) {}

  /** What is looked at together. */
  private record Year(AidCategory category, int year) {}

  PastOverCap() {
    super(CheckCode.C06_CAP_EXCEEDED, State.class, CaseAided.class, AidReversed.class);
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return switch (fact.event()) {
      case CaseAided aided when isPast(aided) -> super.subjects(fact);
      case AidReversed back when !back.terms().category().isRepaid() -> super.subjects(fact);
      default -> Stream.empty();
    };
  }

  private static boolean isPast(CaseAided aided) {
    return aided.origin() == AidOrigin.IMPORTED && !aided.terms().category().isRepaid();
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    AidEvent event = (AidEvent) fact.event();
    List<PastGift> given = new ArrayList<>(before.map(State::given).orElse(List.of()));
    given.removeIf(known -> known.aidId().equals(event.aidId().value()));
    if (event instanceof CaseAided aided) {
      AidTerms terms = aided.terms();
      long fen = terms.money().fen() + Goods.valueOf(terms.goods()).fen();
      given.add(
          new PastGift(
              aided.aidId().value(), terms.category(), fen, aided.occurredOn(), fact.ref()));
    }
    return new State(event.union(), given);
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
        ? Stream.of(hit(gift.aidId(), state, List.of(gift)))
        : Stream.empty();
  }

  /** Each that is too much by itself: that those before may be says nothing of it. */
  private Stream<Hit> inAYear(State state, Year year, List<PastGift> given, Reference reference) {
    boolean isCondolence = year.category() == AidCategory.CONDOLENCE;
    String most = isCondolence ? "pastHouseholdYearFen" : "pastOtherYearFen";
    return IntStream.range(isCondolence ? 1 : 0, given.size())
        .mapToObj(last -> given.subList(0, last + 1))
        .filter(some -> sum(some) > caps(state, some.getLast(), reference).of(most))
        .map(some -> hit(year.year() + " " + some.getLast().aidId(), state, some));
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
