package org.warmledger.query.overview;

import static org.warmledger.query.overview.Added.once;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.projection.IndexDefinition;

/**
 * Every figure of the overview: under which heading, in which unit, and how it is worked out. The
 * answer and the console go by this list.
 */
enum OverviewFigure {
  OPEN(Group.FILES, CountedIn.HOUSEHOLDS, part -> part.until().map(Sums::openCases)),
  ARCHIVED(Group.FILES, CountedIn.HOUSEHOLDS, times(Kind.ARCHIVED)),
  CLOSED(Group.FILES, CountedIn.HOUSEHOLDS, times(Kind.CLOSED)),
  VISIT_MONEY(Group.VISITS, CountedIn.FEN, fen(Kind.VISIT)),
  GOODS(Group.VISITS, CountedIn.FEN, sum(Kind.VISIT, Sums.Sum::goodsFen)),
  VISIT_TOTAL(
      Group.VISITS, CountedIn.FEN, sum(Kind.VISIT, visits -> visits.fen() + visits.goodsFen())),
  VISIT_TIMES(Group.VISITS, CountedIn.HOUSEHOLD_TIMES, times(Kind.VISIT)),
  VISIT_HOUSEHOLDS(Group.VISITS, CountedIn.HOUSEHOLDS, part -> Optional.of(part.visited())),
  AID_MONEY(Group.AID, CountedIn.FEN, fen(Kind.AID)),
  AID_TIMES(Group.AID, CountedIn.PERSON_TIMES, times(Kind.AID)),
  AID_HOUSEHOLDS(Group.AID, CountedIn.HOUSEHOLDS, part -> Optional.of(part.aided()));

  /** Sums by kind. What a kind counts is in documents that exist: a change takes a new version. */
  static final IndexDefinition INDEX = new IndexDefinition("buckets", 1);

  /**
   * What is summed up, and what each fact adds to it. Money and goods that were handed out are
   * taken away on the date of their reversal, as they come back; what is counted in times and the
   * states of a file, as if they had never been.
   */
  enum Kind {
    ARCHIVED(
        By.of(CaseArchived.class, Added::once),
        By.of(ArchivingReversed.class, back -> once(back).neverOn(back.archivedOn()))),
    CLOSED(
        By.of(CaseClosed.class, Added::once),
        By.of(ClosureReversed.class, back -> once(back).neverOn(back.closedOn()))),
    REOPENED(
        By.of(CaseReopened.class, Added::once),
        By.of(ReopeningReversed.class, back -> once(back).neverOn(back.reopenedOn()))),
    TRANSFERRED_OUT(
        By.of(CaseTransferred.class, Added::once),
        By.of(TransferReversed.class, back -> once(back, back.backTo()).neverOn(back.movedOn()))),
    TRANSFERRED_IN(
        By.of(CaseTransferred.class, moved -> once(moved, moved.to())),
        By.of(TransferReversed.class, back -> once(back).neverOn(back.movedOn()))),
    VISIT(
        By.of(
            CaseVisited.class,
            visit -> once(visit).in(visit.campaign()).worth(visit.money(), visit.goods())),
        By.of(
            VisitReversed.class, back -> once(back).in(back.campaign()).neverOn(back.visitedOn())),
        By.of(
            VisitReversed.class,
            back -> once(back).in(back.campaign()).worth(back.money(), back.goods()).moneyBack())),
    AID(
        By.of(CaseAided.class, aid -> once(aid).of(aid.terms())),
        By.of(
            AidReversed.class,
            back -> once(back).of(back.terms()).withoutMoney().neverOn(back.deliveredOn())),
        By.of(AidReversed.class, back -> once(back).of(back.terms()).moneyBack()));

    private final List<By<?>> facts;

    Kind(By<?>... facts) {
      this.facts = List.of(facts);
    }

    Stream<Added> of(CaseEvent event) {
      return facts.stream().flatMap(fact -> fact.of(event));
    }
  }

  /** The heading that figures stand under. */
  enum Group {
    FILES,
    VISITS,
    AID
  }

  /** What a figure counts; money in fen. */
  enum CountedIn {
    HOUSEHOLDS,
    HOUSEHOLD_TIMES,
    PERSON_TIMES,
    FEN
  }

  /**
   * A union's period, a month or a union below it.
   *
   * @param until sums from the beginning to its end, where they are asked for
   * @param visited households, each once
   */
  record PartOf(Sums sums, Optional<Sums> until, long visited, long aided) {}

  private record By<E extends CaseEvent>(Class<E> type, Function<E, Added> added) {
    static <E extends CaseEvent> By<E> of(Class<E> type, Function<E, Added> added) {
      return new By<>(type, added);
    }

    Stream<Added> of(CaseEvent event) {
      return Stream.of(event).filter(type::isInstance).map(type::cast).map(added);
    }
  }

  private final Group group;
  private final CountedIn unit;
  private final Function<PartOf, Optional<Long>> value;

  OverviewFigure(Group group, CountedIn unit, Function<PartOf, Optional<Long>> value) {
    this.group = group;
    this.unit = unit;
    this.value = value;
  }

  Group group() {
    return group;
  }

  CountedIn unit() {
    return unit;
  }

  /** Every figure that the part has. */
  static Map<OverviewFigure, Long> of(PartOf part) {
    Map<OverviewFigure, Long> figures = new EnumMap<>(OverviewFigure.class);
    for (OverviewFigure figure : values()) {
      figure.value.apply(part).ifPresent(value -> figures.put(figure, value));
    }
    return figures;
  }

  private static Function<PartOf, Optional<Long>> times(Kind kind) {
    return sum(kind, Sums.Sum::times);
  }

  private static Function<PartOf, Optional<Long>> fen(Kind kind) {
    return sum(kind, Sums.Sum::fen);
  }

  private static Function<PartOf, Optional<Long>> sum(Kind kind, ToLongFunction<Sums.Sum> of) {
    return part -> Optional.of(of.applyAsLong(part.sums().of(kind)));
  }
}
