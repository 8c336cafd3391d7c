package org.warmledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Household;

/**
 * What a file said of its household, each time.
 *
 * @param counted how many depended on the worker, of the first of them: as far as it was counted
 *     before somebody was erased
 */
record HouseholdsSaid(List<Household> each, List<Integer> counted) {

  static final HouseholdsSaid NOTHING = new HouseholdsSaid(List.of(), List.of());

  HouseholdsSaid and(Household household) {
    return new HouseholdsSaid(Stream.concat(each.stream(), Stream.of(household)).toList(), counted);
  }

  HouseholdsSaid counted(Dependants dependants) {
    return new HouseholdsSaid(each, dependants.each());
  }

  /** Whoever is erased from now on can't be looked at any more. */
  Dependants dependants() {
    return new Dependants(
        Stream.concat(
                counted.stream(), each.stream().skip(counted.size()).map(Household::dependants))
            .toList());
  }
}
