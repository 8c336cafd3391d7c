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
record Said(List<Household> each, List<Integer> counted) {

  static final Said NOTHING = new Said(List.of(), List.of());

  Said and(Household household) {
    return new Said(Stream.concat(each.stream(), Stream.of(household)).toList(), counted);
  }

  Said counted(Dependants dependants) {
    return new Said(each, dependants.each());
  }

  /** Whoever is erased from now on can't be looked at any more. */
  Dependants dependants() {
    return new Dependants(
        Stream.concat(
                counted.stream(), each.stream().skip(counted.size()).map(Household::dependants))
            .toList());
  }
}
