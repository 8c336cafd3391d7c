package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Household;

/**
 * What a file said of its household, each time.
 *
 * @param counted how many depended on the worker, of the first of them: as far as it was counted
 *     before somebody was erased
 * @param amendments what it says otherwise since, and was not taken back
 */
record HouseholdsSaid(List<Household> each, List<Integer> counted, List<CaseAmended> amendments) {

  static final HouseholdsSaid NOTHING = new HouseholdsSaid(List.of(), List.of(), List.of());

  HouseholdsSaid and(Household household) {
    return new HouseholdsSaid(and(each, household), counted, amendments);
  }

  HouseholdsSaid counted(Dependants dependants) {
    return new HouseholdsSaid(each, dependants.each(), amendments);
  }

  /** An amendment stands, or does no longer. */
  HouseholdsSaid amended(CaseAmended event) {
    return new HouseholdsSaid(
        each,
        counted,
        event.takesBack().map(this::without).orElseGet(() -> and(amendments, event)));
  }

  private List<CaseAmended> without(AmendmentId id) {
    return amendments.stream().filter(one -> !one.amendmentId().equals(id)).toList();
  }

  /** One that stands. */
  Optional<CaseAmended> amendment(AmendmentId id) {
    return amendments.stream().filter(one -> one.amendmentId().equals(id)).findFirst();
  }

  /** Whoever is erased from now on can't be looked at any more. */
  Dependants dependants() {
    return new Dependants(
        Stream.concat(
                counted.stream(), each.stream().skip(counted.size()).map(Household::dependants))
            .toList());
  }

  private static <T> List<T> and(List<T> known, T one) {
    return Stream.concat(known.stream(), Stream.of(one)).toList();
  }
}
