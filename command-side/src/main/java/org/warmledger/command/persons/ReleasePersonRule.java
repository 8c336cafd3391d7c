package org.warmledger.command.persons;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;

/** Whoever is not on that file needs no release from it. */
final class ReleasePersonRule {

  private ReleasePersonRule() {}

  static Decision<PersonEvent> decide(PersonReleased wanted, PersonState state) {
    return switch (state) {
      case PersonState.OnFile held when held.file().equals(wanted.caseId()) ->
          Decision.accept(wanted);
      case PersonState.Erased erased -> decide(wanted, erased.before());
      case PersonState.OnFile _, PersonState.Unknown _, PersonState.Free _ -> Decision.alreadySo();
    };
  }
}
