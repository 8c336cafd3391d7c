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
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.FactReversed;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdPart;
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
      FileNow file,
      HardshipCategory category,
      int size,
      Personal<HouseholdMeans> means,
      List<Review> reviews) {}

  /** A check, a revision or an amendment; of a check and an amendment their ids. */
  record Review(LocalDate on, EventRef ref, Optional<String> check) {}

  private static final int MONTHS = 12;
  private static final int PERCENT = 100;

  IncomeOverLine() {
    super(
        CheckCode.C19_INCOME_OVER_LINE,
        State.class,
        FileNow.LIFE,
        CaseRevised.class,
        CaseAmended.class,
        MeansChecked.class,
        FactReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    FileNow file = FileNow.after(before.map(State::file), fact);
    List<Review> known = before.map(State::reviews).orElse(List.of());
    return switch (fact.event()) {
      case CaseArchived said -> state(file, said, List.of());
      case CaseRevised said -> state(file, said, and(known, fact, Optional.empty()));
      case CaseAmended said -> amended(file, before.orElseThrow(), said, fact);
      default -> {
        State then = before.orElseThrow();
        yield new State(file, then.category(), then.size(), then.means(), reviews(known, fact));
      }
    };
  }

  private static State state(FileNow file, HouseholdStated said, List<Review> reviews) {
    return new State(
        file,
        said.hardship().category(),
        said.household().size(),
        said.household().means(),
        reviews);
  }

  /** What the household lives on is looked at again, unless that was a mistake. */
  private static State amended(FileNow file, State then, CaseAmended said, Fact fact) {
    Optional<HouseholdPart> part = said.now().known().filter(HouseholdPart::speaksOfMeans);
    List<Review> standing =
        then.reviews().stream().filter(review -> !isOf(review, said.takesBack())).toList();
    List<Review> reviews =
        part.isPresent() && said.takesBack().isEmpty()
            ? and(standing, fact, Optional.of(said.amendmentId().value()))
            : standing;
    Personal<HouseholdMeans> means =
        part.flatMap(now -> then.means().known().map(now::on))
            .map(now -> Personal.of(then.means().owner(), now))
            .orElse(then.means());
    return new State(file, then.category(), then.size(), means, reviews);
  }

  private static boolean isOf(Review review, Optional<AmendmentId> mistaken) {
    return mistaken.isPresent() && review.check().equals(mistaken.map(AmendmentId::value));
  }

  private static List<Review> reviews(List<Review> known, Fact fact) {
    return switch (fact.event()) {
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
        .limit(state.file().open() ? 1 : 0)
        .flatMap(
            review ->
                reference.subsistenceLine(state.file().union(), review.on()).stream()
                    .flatMap(line -> hit(state, review, line, reference)))
        .toList();
  }

  private Stream<Hit> hit(State state, Review review, Money line, Reference reference) {
    OptionalLong percent =
        limit(state.category(), reference.thresholds(code(), state.file().union(), review.on()));
    if (percent.isEmpty() || !reaches(state, line.fen() * percent.getAsLong())) {
      return Stream.empty();
    }
    return Stream.of(
        new Hit(
            review.ref().sequence() + "@" + review.on(),
            state.file().union(),
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
