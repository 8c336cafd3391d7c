package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.events.ids.PersonId;

/**
 * Knows what the people of a household got on other files of theirs, in whatever union: caps of a
 * fund go with the person, not with the file (C06, ADR 0084).
 */
@Component
public class OtherFiles {

  private final PersonDirectory persons;
  private final CaseDirectory files;

  OtherFiles(PersonDirectory persons, CaseDirectory files) {
    this.persons = persons;
    this.files = files;
  }

  /** The fund, as it is asked for that file; only caps of a year ask what was given before. */
  public FundFacts asked(FundFacts fund, Optional<CaseFile> file) {
    return file.filter(known -> fund.isCappedByYear())
        .map(known -> fund.alsoGave(gaveElsewhere(known)))
        .orElse(fund);
  }

  private List<Gave> gaveElsewhere(CaseFile file) {
    Set<PersonId> people = Set.copyOf(file.household().persons());
    return people.stream()
        .flatMap(person -> persons.find(person).allFiles().stream())
        .filter(other -> !other.equals(file.id()))
        .distinct()
        .flatMap(other -> HeadsThen.of(files.history(other)).gaveTo(people).stream())
        .toList();
  }
}
