package org.warmledger.command.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.funds.FundCodes;
import org.warmledger.command.imports.rows.HandedOut;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.store.Foreseen;
import org.warmledger.platform.store.StreamsAhead;

/** Asks once for a page of rows what each of them would ask for itself. */
@Component
record RowsAhead(
    StreamsAhead streams,
    PersonDirectory persons,
    CaseDirectory files,
    UnionDirectory unions,
    FundCodes funds,
    KeyVault keys) {

  /**
   * What many rows look up.
   *
   * @param funds labels of what was handed over that are codes of this ledger's funds
   */
  record LookedUp(Foreseen streams, Set<String> funds) {}

  /** Keys of newcomers are made, and what the rows are about is read. */
  LookedUp of(ImportJob job, List<RowOrder> page) {
    if (job.mode() == ImportMode.APPLY) {
      keys.prepare(newcomers(job, page));
    }
    keys.expectOf(onFile(page).map(RowOrder.OnFile::person).toList());
    Foreseen seen = streams.foresee();
    seen.add(page.stream().flatMap(RowsAhead::about).distinct().toList());
    List<CaseId> theirs = seen.during(() -> files(seen, page));
    seen.add(theirs.stream().map(CaseId::value).toList());
    seen.add(seen.during(() -> unions(seen, theirs)));
    return new LookedUp(seen, labelsOfFunds(page));
  }

  /** What rows wrote, and whose files they are. */
  Foreseen ofWritten(ImportJob original, List<RowVerdict> page) {
    Foreseen seen = streams.foresee();
    List<String> written = page.stream().map(RowVerdict::stream).distinct().toList();
    seen.add(written);
    if (original.kind().isOnFiles()) {
      List<PersonId> people = seen.during(() -> people(seen, written));
      keys.expectOf(people);
      seen.add(people.stream().map(PersonId::value).toList());
    }
    return seen;
  }

  private List<PersonId> people(Foreseen seen, List<String> written) {
    return written.stream()
        .filter(stream -> !stream.isEmpty() && seen.knows(stream))
        .flatMap(file -> files.find(new CaseId(file)).content().stream())
        .flatMap(file -> file.household().persons().stream())
        .distinct()
        .toList();
  }

  private List<PersonId> newcomers(ImportJob job, List<RowOrder> page) {
    return page.stream()
        .filter(RowOrder.FileRow.class::isInstance)
        .map(RowOrder.FileRow.class::cast)
        .filter(
            file -> unions.find(file.union()).filter(at -> at.isWithin(job.union())).isPresent())
        .flatMap(file -> file.everyone().stream())
        .toList();
  }

  private static Stream<String> about(RowOrder order) {
    return switch (order) {
      case RowOrder.FileRow file ->
          Stream.concat(
              Stream.of(file.makes()), file.everyone().stream().map(person -> person.value()));
      case RowOrder.OnFile done -> Stream.of(done.person().value());
      case RowOrder.ActivityRow done ->
          Stream.of(
              done.makes(),
              done.knownBy().before(),
              done.knownBy().alike(),
              done.union().streamId());
    };
  }

  private static Stream<RowOrder.OnFile> onFile(List<RowOrder> page) {
    return page.stream().filter(RowOrder.OnFile.class::isInstance).map(RowOrder.OnFile.class::cast);
  }

  /** Whoever has a visit or aid of theirs entered is on one of these. */
  private List<CaseId> files(Foreseen seen, List<RowOrder> page) {
    return onFile(page)
        .map(RowOrder.OnFile::person)
        .filter(person -> seen.knows(person.value()))
        .flatMap(person -> persons.find(person).allFiles().stream())
        .distinct()
        .toList();
  }

  /** From when on their books say what is handed over. */
  private List<String> unions(Foreseen seen, List<CaseId> theirs) {
    return theirs.stream()
        .filter(file -> seen.knows(file.value()))
        .flatMap(file -> files.find(file).content().stream())
        .map(file -> file.union().code().streamId())
        .distinct()
        .toList();
  }

  private Set<String> labelsOfFunds(List<RowOrder> page) {
    return page.stream()
        .flatMap(order -> order.handedOut().stream())
        .map(HandedOut::label)
        .filter(label -> !label.isEmpty())
        .distinct()
        .filter(label -> funds.find(new FundCode(label)).isPresent())
        .collect(Collectors.toSet());
  }
}
