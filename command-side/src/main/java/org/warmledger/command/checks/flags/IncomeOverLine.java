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
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FileFact;
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
      List<Review> reviews) {}

  /** A check or a revision; of a check its id. */
  record Review(LocalDate on, EventRef ref, Optional<String> check) {}

  private static final int MONTHS = 12;
  private static final int PERCENT = 100;

  IncomeOverLine() {
    super(
        CheckCode.C19_INCOME_OVER_LINE,
        State.class,
        CaseArchived.class,
        ArchivingReversed.class,
        CaseRevised.class,
        MeansChecked.class,
        CaseReopened.class,
        CaseClosed.class,
        CaseTransferred.class,
        ClosureReversed.class,
        ReopeningReversed.class,
        TransferReversed.class,
        FactReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Review> known = before.map(State::reviews).orElse(List.of());
    return switch ((CaseEvent) fact.event()) {
      case CaseArchived event ->
          state(event.union(), event.hardship().category(), event.household(), List.of());
      case CaseRevised event ->
          state(
              event.union(),
              event.hardship().category(),
              event.household(),
              and(known, fact, Optional.empty()));
      case CaseEvent event -> {
        State file = before.orElseThrow();
        yield new State(
            Subjects.keeper(event),
            OpenFile.after(file.open(), event),
            file.category(),
            file.size(),
            file.means(),
            reviews(known, event, fact));
      }
    };
  }

  private static State state(
      UnionPath union, HardshipCategory category, Household household, List<Review> reviews) {
    return new State(union, true, category, household.size(), household.means(), reviews);
  }

  private static List<Review> reviews(List<Review> known, CaseEvent event, Fact fact) {
    return switch (event) {
      case MeansChecked checked -> and(known, fact, Optional.of(checked.checkId().value()));
      case FactReversed back when back.isOf(FileFact.MEANS_CHECK) ->
          known.stream().filter(review -> !review.check().equals(back.about())).toList();
      default -> known;
    };
  }

  private static List<Review> and(List<Review> known, Fact fact, Optional<String> check) {
    return Stream.concat(
            known.stream(), Stream.of(new Review(fact.event().occurredOn(), fact.ref(), check)))
        .toList();
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.reviews().reversed().stream()
        .limit(state.open() ? 1 : 0)
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
