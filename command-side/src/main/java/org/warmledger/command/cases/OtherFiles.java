package org.warmledger.command.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.funds.Gave;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

/**
 * Knows what the people of a household got on other files of theirs, in whatever union: caps of a
 * fund go with the person, not with the file (C06, ADR 0084).
 */
@Component
public record OtherFiles(PersonDirectory persons, CaseDirectory files, ServedFiles served) {

  /**
   * The fund, as it is asked for that file; only caps of a year ask what was given before, on other
   * files or by services.
   */
  public FundFacts asked(FundFacts fund, Optional<CaseFile> file) {
    return file.filter(known -> fund.isCappedByYear())
        .map(known -> fund.alsoGave(gaveElsewhere(known, persons::find, files::find, served::on)))
        .orElse(fund);
  }

  /**
   * What they got elsewhere, of persons and files as they stood at some time.
   *
   * @param served what services of earlier handed over on a file
   */
  public static List<Gave> gaveElsewhere(
      CaseFile file,
      Function<PersonId, PersonState> persons,
      Function<CaseId, CaseState> files,
      Function<CaseId, List<Gave>> served) {
    Set<PersonId> people = Set.copyOf(file.household().persons());
    Stream<Gave> elsewhere =
        people.stream()
            .flatMap(person -> persons.apply(person).allFiles().stream())
            .filter(other -> !other.equals(file.id()))
            .distinct()
            .map(other -> new HeadsThen(files.apply(other), served.apply(other)))
            .flatMap(other -> other.gaveTo(people).stream());
    return Stream.concat(served.apply(file.id()).stream(), elsewhere).toList();
  }
}
