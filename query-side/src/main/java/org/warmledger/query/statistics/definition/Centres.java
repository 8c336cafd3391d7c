package org.warmledger.query.statistics.definition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.warmledger.events.lists.LeadBody;
import org.warmledger.events.lists.UnionLevel;
import org.warmledger.query.statistics.acts.Act;

/**
 * Assistance centres as each had last said it is set up. Only those of cities and counties are on
 * the form.
 *
 * @param own the one of the reporting union itself, of whatever tier
 */
public record Centres(List<Stated> stated, Optional<Act.Centre> own) {

  /** One centre, the tier of its union, and where it said so. */
  public record Stated(Act act, Act.Centre centre, Optional<UnionLevel> level) {}

  public static Centres of(List<Stated> stated, String code) {
    return new Centres(
        stated,
        stated.stream()
            .filter(centre -> centre.act().union().equals(code))
            .map(Stated::centre)
            .findFirst());
  }

  /** Those of one union and below. */
  public Centres within(String code) {
    return only(centre -> centre.act().unions().contains(code), code);
  }

  /** That of one union alone. */
  public Centres at(String code) {
    return only(centre -> centre.act().union().equals(code), code);
  }

  private Centres only(Predicate<Stated> which, String code) {
    return of(stated.stream().filter(which).toList(), code);
  }

  private static boolean isOfCity(Stated centre) {
    return centre.level().filter(UnionLevel.CITY::equals).isPresent();
  }

  private static boolean isOfCounty(Stated centre) {
    return centre.level().filter(UnionLevel.COUNTY::equals).isPresent();
  }

  private Optional<Long> sum(Predicate<Stated> which, ToIntFunction<Act.Centre> number) {
    return Optional.of(
        stated.stream()
            .filter(which)
            .mapToLong(centre -> number.applyAsInt(centre.centre()))
            .sum());
  }

  public Optional<Long> cityStaff() {
    return sum(Centres::isOfCity, Act.Centre::staff);
  }

  public Optional<Long> countyStaff() {
    return sum(Centres::isOfCounty, Act.Centre::staff);
  }

  public Optional<Long> citySquareMetres() {
    return sum(Centres::isOfCity, Act.Centre::squareMetres);
  }

  public Optional<Long> countySquareMetres() {
    return sum(Centres::isOfCounty, Act.Centre::squareMetres);
  }

  public Optional<Long> ledBy(LeadBody body) {
    return Optional.of(
        stated.stream()
            .filter(centre -> isOfCity(centre) || isOfCounty(centre))
            .filter(centre -> centre.centre().leadBody() == body)
            .count());
  }

  /**
   * What the reporting union's own centre says; without one, whether all below say yes. Nobody
   * asked, no answer.
   */
  public Optional<Long> coordination() {
    Optional<Boolean> all =
        stated.isEmpty()
            ? Optional.empty()
            : Optional.of(stated.stream().allMatch(centre -> centre.centre().coordinates()));
    return own.map(Act.Centre::coordinates).or(() -> all).map(yes -> yes ? 1L : 0L);
  }
}
