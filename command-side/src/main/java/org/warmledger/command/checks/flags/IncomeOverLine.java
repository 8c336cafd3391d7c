package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/**
 * C19: at a review, (annual income − rigid expenses) ÷ 12 ÷ household size is not below what its
 * category allows by the subsistence line of the area and day; closing is proposed. Accidents go by
 * losses, which files do not state. Means are kept sealed.
 */
final class IncomeOverLine extends Flag<IncomeOverLine.State> {

  /** The household's means, and when they were looked at last. */
  record State(
      UnionPath union,
      boolean open,
      HardshipCategory category,
      int size,
      Personal<HouseholdMeans> means,
      Optional<Review> review) {}

  record Review(LocalDate on, EventRef ref) {}

  private static final int MONTHS = 12;
  private static final int PERCENT = 100;

  IncomeOverLine() {
    super(
        CheckCode.C19_INCOME_OVER_LINE,
        State.class,
        CaseArchived.class,
        CaseRevised.class,
        MeansChecked.class,
        CaseReopened.class,
        CaseClosed.class,
        CaseTransferred.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    Optional<Review> review = Optional.of(new Review(fact.event().occurredOn(), fact.ref()));
    return switch ((CaseEvent) fact.event()) {
      case CaseArchived event ->
          state(event.union(), event.hardship().category(), event.household(), Optional.empty());
      case CaseRevised event ->
          state(event.union(), event.hardship().category(), event.household(), review);
      case CaseEvent event -> {
        State known = before.orElseThrow();
        yield new State(
            Subjects.keeper(event),
            OpenFile.after(known.open(), event),
            known.category(),
            known.size(),
            known.means(),
            event instanceof MeansChecked ? review : known.review());
      }
    };
  }

  private static State state(
      UnionPath union, HardshipCategory category, Household household, Optional<Review> review) {
    return new State(union, true, category, household.size(), household.means(), review);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.review().filter(unused -> state.open()).stream()
        .flatMap(
            review ->
                reference.subsistenceLine(state.union(), review.on()).stream()
                    .flatMap(line -> hit(state, review, line, reference)))
        .toList();
  }

  private Stream<Hit> hit(State state, Review review, Money line, Reference reference) {
    OptionalLong percent =
        limit(state.category(), reference.thresholds(code(), state.union(), review.on()));
    if (percent.isEmpty() || !reaches(state, line.fen() * percent.getAsLong())) {
      return Stream.empty();
    }
    return Stream.of(
        new Hit(
            review.ref().sequence() + "@" + review.on(),
            state.union(),
            review.on(),
            Map.of(
                "category", state.category().name(),
                "lineFen", Long.toString(line.fen()),
                "limitPercent", Long.toString(percent.getAsLong()),
                "propose", "CLOSE"),
            List.of(review.ref())));
  }

  private static OptionalLong limit(HardshipCategory category, Thresholds thresholds) {
    return switch (category) {
      case DEEP, DIBAO -> OptionalLong.of(thresholds.of("deepPercent"));
      case RELATIVE -> OptionalLong.of(thresholds.of("relativePercent"));
      case DIBAO_MARGIN -> OptionalLong.of(thresholds.of("marginPercent"));
      case ACCIDENT -> OptionalLong.empty();
    };
  }

  /** Multiplied out, so that nothing is rounded. */
  private static boolean reaches(State state, long limitTimesPercent) {
    if (state.means().opened() instanceof Personal.Known<HouseholdMeans> known) {
      long rigid = known.value().rigidExpenses().map(Money::fen).orElse(0L);
      long disposable = known.value().annualIncome().fen() - rigid;
      return disposable * PERCENT >= limitTimesPercent * MONTHS * state.size();
    }
    return false;
  }
}
