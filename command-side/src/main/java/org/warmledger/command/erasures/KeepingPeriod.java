package org.warmledger.command.erasures;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.http.About;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.rosters.WaitingLines;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ErasureWarning;
import org.warmledger.events.lists.Words;

/** Tells of what an erasure should wait for; files are kept for years after their end. */
@Component
public class KeepingPeriod {

  private final int years;
  private final PersonDirectory persons;
  private final CaseDirectory files;
  private final WaitingLines lines;

  KeepingPeriod(
      @Value("${warmledger.files.kept-years:10}") int years,
      PersonDirectory persons,
      CaseDirectory files,
      WaitingLines lines) {
    this.years = years;
    this.persons = persons;
    this.files = files;
    this.lines = lines;
  }

  /** What is to be known of a person's files on a day. */
  public List<ErasureWarning> warnings(List<CaseState> of, LocalDate today) {
    List<CaseId> ids =
        of.stream().flatMap(file -> file.content().stream()).map(CaseFile::id).toList();
    return ErasureWarnings.of(of, lines.among(ids), today, years);
  }

  /** The answer about an erasure, warnings in words; told to nobody whose command is refused. */
  public About.Erasure about(PersonId person, LocalDate today, Locale locale) {
    List<CaseState> of = persons.find(person).allFiles().stream().map(files::find).toList();
    return new About.Erasure(
        person,
        warnings(of, today).stream()
            .map(warning -> new About.Warned(warning, Words.of(warning).in(locale)))
            .toList());
  }
}
