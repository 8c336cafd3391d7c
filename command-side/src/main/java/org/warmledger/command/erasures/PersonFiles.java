package org.warmledger.command.erasures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.MetaData;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.persons.NamesOnFile;
import org.warmledger.command.persons.PersonState;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;

/**
 * Every file that a person is or was on, also one that should never have been made, held until the
 * end of the unit of work.
 *
 * @param latest the one that they came onto last
 * @param all in the order of their ids, in which everybody takes them
 */
public record PersonFiles(CaseState latest, List<LoadedStream<CaseEvent, CaseState>> all) {

  /**
   * Loads them.
   *
   * @throws RuntimeException PERSON_NOT_FOUND, as for anybody unknown, when the caller may not see
   *     one of the files
   */
  public static PersonFiles admitted(PersonState person, CaseFiles files, MetaData metadata) {
    CommandData data = CommandData.fromMetadata(metadata);
    // The version that was shown is the erasure's.
    Map<String, String> caller =
        new CommandData(data.context(), OptionalLong.empty(), data.dryRun()).toMetadata();
    Map<CaseId, LoadedStream<CaseEvent, CaseState>> loaded =
        person.allFiles().stream()
            .sorted(Comparator.comparing(CaseId::value))
            .collect(
                Collectors.toMap(
                    file -> file,
                    file -> admitted(files, file, caller),
                    (one, _) -> one,
                    LinkedHashMap::new));
    CaseId latest =
        person.latestFile().orElseThrow(() -> Refusal.of(RejectionCode.PERSON_NOT_FOUND));
    return new PersonFiles(
        Objects.requireNonNull(loaded.get(latest)).state(), List.copyOf(loaded.values()));
  }

  private static LoadedStream<CaseEvent, CaseState> admitted(
      CaseFiles files, CaseId file, Map<String, String> caller) {
    try {
      return files.everMade(file, caller);
    } catch (CommandExecutionException hidden) {
      throw Refusal.of(RejectionCode.PERSON_NOT_FOUND);
    }
  }

  /** As they stand. */
  public List<CaseState> states() {
    return all.stream().map(LoadedStream::state).toList();
  }

  /** The names of everybody on them. */
  public Set<String> names() {
    return states().stream()
        .flatMap(file -> file.kept().stream())
        .flatMap(file -> NamesOnFile.of(file.household()).stream())
        .collect(Collectors.toSet());
  }
}
