package org.warmledger.command.checks.flags;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.RosterLine;

/** Lines of a roster that are asked for, and those that never reach their files. */
final class OfRoster {

  private OfRoster() {}

  /** Those that come or go with the fact. */
  static Stream<RosterLine> lines(Fact fact) {
    return switch (fact.event()) {
      case RosterLinesListed listed -> listed.lines().stream();
      case RosterRejected _ -> fact.lines().get().stream();
      case RosterLinesCarried carried -> refused(carried, fact);
      default -> Stream.empty();
    };
  }

  private static Stream<RosterLine> refused(RosterLinesCarried carried, Fact fact) {
    Set<Integer> numbers =
        carried.lines().stream()
            .filter(line -> line.refusal().isPresent())
            .map(CarriedLine::number)
            .collect(Collectors.toSet());
    return numbers.isEmpty()
        ? Stream.empty()
        : fact.lines().get().stream().filter(line -> numbers.contains(line.number()));
  }
}
