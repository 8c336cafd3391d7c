package org.warmledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.giving.Given;
import org.warmledger.events.ids.PersonId;

/**
 * Whom a file gave what: what the household got as a whole its head of that time got, whoever heads
 * it now (C06, ADR 0084).
 */
final class WhoGot {

  private WhoGot() {}

  static Stream<Gave> of(CaseFile file) {
    return Stream.concat(
        file.aids().entrySet().stream()
            .flatMap(
                aid ->
                    aid.getValue().given().stream()
                        .map(given -> gave(file, aid.getKey().value(), given))),
        file.made().values().stream()
            .filter(visit -> visit.fund().isPresent())
            .map(visit -> gave(file, visit.visitId().value(), Given.on(visit))));
  }

  private static Gave gave(CaseFile file, String act, Given given) {
    PersonId whom =
        given.terms().beneficiary().or(() -> file.past().gotBy(act)).orElse(file.head());
    return new Gave(whom, given.terms(), given.on());
  }

  /** What stays with the head until now when somebody else heads the household. */
  static Past before(PersonId next, CaseFile file) {
    return next.equals(file.head()) ? file.past() : file.past().got(file.head(), acts(file));
  }

  private static List<String> acts(CaseFile file) {
    return Stream.concat(
            file.aids().entrySet().stream()
                .filter(aid -> aid.getValue().given().isPresent())
                .map(aid -> aid.getKey().value()),
            file.made().keySet().stream().map(visit -> visit.value()))
        .toList();
  }
}
