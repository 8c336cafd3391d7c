package org.warmledger.command.persons;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.ClaimRole;

/** Where one person stands in the register. */
public sealed interface PersonState {

  /** Never on a file. */
  record Unknown() implements PersonState {}

  /** On no open file now. */
  record Free(List<CaseId> files) implements PersonState {}

  /** Belongs to one open file. */
  record OnFile(CaseId file, ClaimRole role, List<CaseId> files) implements PersonState {}

  /** Erased, and not put on a file since. */
  record Erased(PersonState before) implements PersonState {}

  /** Every file the person was ever on, the latest last. */
  default List<CaseId> allFiles() {
    return switch (this) {
      case Unknown unknown -> List.of();
      case Free free -> free.files();
      case OnFile onFile -> onFile.files();
      case Erased erased -> erased.before().allFiles();
    };
  }

  /** Files that the person is on no more. */
  default List<CaseId> closedFiles() {
    return switch (this) {
      case OnFile onFile ->
          onFile.files().stream().filter(file -> !file.equals(onFile.file())).toList();
      case Unknown _, Free _, Erased _ -> allFiles();
    };
  }

  /** The file the person is on, or was on last. */
  default Optional<CaseId> latestFile() {
    List<CaseId> files = allFiles();
    return files.isEmpty() ? Optional.empty() : Optional.of(files.getLast());
  }
}
