package org.warmledger.command.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.Given;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ids.PersonId;

/**
 * What was given on a file, and to whom: what the household got as a whole, its head of that time
 * got, whoever heads it now.
 */
record HeadsThen(CaseState state, Map<String, PersonId> heads) {

  static HeadsThen of(Stream<CaseEvent> history) {
    return history.reduce(
        new HeadsThen(HardshipCase.unopened(), Map.of()), HeadsThen::and, (one, other) -> other);
  }

  private HeadsThen and(CaseEvent event) {
    CaseState next = HardshipCase.evolve(state, event);
    return switch (event) {
      case AidEvent aid -> new HeadsThen(next, with(aid.aidId().value(), next));
      case CaseVisited visit -> new HeadsThen(next, with(visit.visitId().value(), next));
      default -> new HeadsThen(next, heads);
    };
  }

  private Map<String, PersonId> with(String act, CaseState next) {
    Map<String, PersonId> more = new HashMap<>(heads);
    next.content().ifPresent(file -> more.putIfAbsent(act, file.head()));
    return more;
  }

  /**
   * What of it counts for a household with these people: all of it when the file has ended, and on
   * a file that goes on without them what they got there themselves.
   */
  List<Gave> gaveTo(Set<PersonId> people) {
    List<Gave> all = state.content().stream().flatMap(this::gave).toList();
    return switch (state) {
      case CaseState.Closed _ -> all;
      case CaseState.Open _ -> all.stream().filter(gave -> people.contains(gave.whom())).toList();
      case CaseState.Unopened _ -> all;
    };
  }

  private Stream<Gave> gave(CaseFile file) {
    return Stream.concat(
        file.aids().entrySet().stream()
            .flatMap(
                aid ->
                    aid.getValue().given().stream()
                        .map(given -> gave(aid.getKey().value(), given))),
        file.made().values().stream()
            .filter(visit -> visit.fund().isPresent())
            .map(visit -> gave(visit.visitId().value(), Given.on(visit))));
  }

  private Gave gave(String act, Given given) {
    PersonId whom = given.terms().beneficiary().or(() -> headThen(act)).orElseThrow();
    return new Gave(whom, given.terms(), given.on());
  }

  private Optional<PersonId> headThen(String act) {
    return Optional.ofNullable(heads.get(act));
  }
}
