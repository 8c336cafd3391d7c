package org.warmledger.command.rosters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.values.RosterLine;
import org.warmledger.platform.store.Foreseen;
import org.warmledger.platform.store.StreamsAhead;

/**
 * Does the same to many lines, page by page and side by side: what each of a page would ask for
 * itself is asked once for all of them, and is at hand for these alone (ADR 0123).
 */
@Component
public record LinesAhead(
    StreamsAhead streams, PersonDirectory persons, KeyVault keys, SideBySide lanes) {

  private static final int PAGE = 256;

  /**
   * Whom a line is about.
   *
   * @param file that it is for; one of theirs when it does not say
   */
  public record Whom(PersonId person, Optional<CaseId> file) {

    public static Whom of(RosterLine line) {
      return new Whom(line.person(), Optional.of(line.caseId()));
    }
  }

  /**
   * What the work gives for each line, in their order.
   *
   * @throws RuntimeException the first failure, once everything begun has ended
   */
  public <T, R> List<R> map(
      FundCode fund, List<T> lines, Function<T, Whom> about, Function<T, R> work) {
    List<R> results = new ArrayList<>(lines.size());
    for (int from = 0; from < lines.size(); from += PAGE) {
      List<T> page = lines.subList(from, Math.min(from + PAGE, lines.size()));
      Foreseen seen = ahead(fund, page.stream().map(about).toList());
      results.addAll(lanes.map(page, line -> seen.during(() -> work.apply(line))));
    }
    return results;
  }

  private Foreseen ahead(FundCode fund, List<Whom> page) {
    keys.expectOf(page.stream().map(Whom::person).toList());
    Foreseen seen = streams.foresee();
    seen.add(
        Stream.concat(
                Stream.of(fund.streamId()),
                page.stream()
                    .filter(line -> line.file().isEmpty())
                    .map(line -> line.person().value())
                    .distinct())
            .toList());
    seen.add(
        seen.during(
            () -> page.stream().flatMap(this::files).map(CaseId::value).distinct().toList()));
    return seen;
  }

  private Stream<CaseId> files(Whom line) {
    return line.file()
        .map(Stream::of)
        .orElseGet(() -> persons.find(line.person()).allFiles().stream());
  }
}
