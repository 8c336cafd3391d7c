package org.warmledger.command.checks.flags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.RosterLine;

/** Lines of a roster that are asked for, and those that never reach their files. */
final class OfRoster {

  /** What the lines of a fact become, by their files: it is asked for each of them. */
  private record ByFile(EventRef ref, Map<String, List<String>> aids) {}

  private final AtomicReference<ByFile> last =
      new AtomicReference<>(new ByFile(new EventRef("", 0, ""), Map.of()));

  /** The files of the lines that come or go with the fact. */
  Stream<FindingSubject> files(Fact fact) {
    return byFile(fact).keySet().stream().map(file -> new FindingSubject(SubjectKind.CASE, file));
  }

  /** Aids of a file that come or go with the fact. */
  Stream<String> aids(Fact fact, FindingSubject file) {
    return byFile(fact).getOrDefault(file.id(), List.of()).stream();
  }

  private Map<String, List<String>> byFile(Fact fact) {
    return last.updateAndGet(
            known ->
                known.ref().equals(fact.ref())
                    ? known
                    : new ByFile(
                        fact.ref(),
                        lines(fact)
                            .collect(
                                Collectors.groupingBy(
                                    line -> line.caseId().value(),
                                    LinkedHashMap::new,
                                    Collectors.mapping(
                                        line -> line.aidId().value(), Collectors.toList())))))
        .aids();
  }

  /**
   * The lines that come or go with the fact; of those carried, which a rule kept from their files.
   */
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
