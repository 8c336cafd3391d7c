package org.warmledger.command.persons;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.CaseId;

/** Folds the facts of a person into where they stand. */
public final class Person {

  private Person() {}

  public static PersonState unknown() {
    return new PersonState.Unknown();
  }

  public static PersonState evolve(PersonState state, PersonEvent event) {
    return switch (event) {
      case PersonClaimed claimed ->
          new PersonState.OnFile(
              claimed.caseId(), claimed.role(), with(state.allFiles(), claimed.caseId()));
      case PersonReleased released -> released(state);
      case PersonErased erased ->
          state instanceof PersonState.Erased ? state : new PersonState.Erased(state);
    };
  }

  private static PersonState released(PersonState state) {
    return state instanceof PersonState.Erased erased
        ? new PersonState.Erased(new PersonState.Free(erased.allFiles()))
        : new PersonState.Free(state.allFiles());
  }

  private static List<CaseId> with(List<CaseId> files, CaseId latest) {
    return Stream.concat(files.stream().filter(file -> !file.equals(latest)), Stream.of(latest))
        .toList();
  }
}
