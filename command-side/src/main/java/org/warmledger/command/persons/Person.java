package org.warmledger.command.persons;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.PersonReleased;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.values.Personal;

/** One person belongs to one open file: the rules, and the state they go by. */
public final class Person {

  private Person() {}

  /** The state before anything happened. */
  public static PersonState unknown() {
    return new PersonState.Unknown();
  }

  /** C01, C02: a person who belongs to one open file is not claimed for another. */
  public static Decision<PersonEvent> decide(ClaimPerson command, PersonState state) {
    return switch (state) {
      case PersonState.OnFile held when held.file().equals(command.caseId()) ->
          held.role() == command.role() ? Decision.alreadySo() : claimed(command);
      case PersonState.OnFile held -> Decision.reject(duplicate(held.role(), command.role()));
      case PersonState.Erased erased -> decideErased(command, erased);
      case PersonState.Unknown unknown -> claimed(command);
      case PersonState.Free free -> claimed(command);
    };
  }

  private static Decision<PersonEvent> decideErased(
      ClaimPerson command, PersonState.Erased erased) {
    return decide(command, erased.before());
  }

  private static RejectionCode duplicate(ClaimRole held, ClaimRole wanted) {
    return held == ClaimRole.HEAD && wanted == ClaimRole.HEAD
        ? RejectionCode.C01_DUPLICATE_WORKER
        : RejectionCode.C02_DUPLICATE_HOUSEHOLD;
  }

  private static Decision<PersonEvent> claimed(ClaimPerson command) {
    return Decision.accept(
        new PersonClaimed(
            command.person(), command.caseId(), command.role(), command.occurredOn()));
  }

  /** Whoever is not on that file needs no release from it. */
  public static Decision<PersonEvent> decide(ReleasePerson command, PersonState state) {
    return switch (state) {
      case PersonState.OnFile held when held.file().equals(command.caseId()) ->
          Decision.accept(
              new PersonReleased(command.person(), command.caseId(), command.occurredOn()));
      case PersonState.Erased erased -> decide(command, erased.before());
      case PersonState.OnFile elsewhere -> Decision.alreadySo();
      case PersonState.Unknown unknown -> Decision.alreadySo();
      case PersonState.Free free -> Decision.alreadySo();
    };
  }

  /** Whoever was erased and has not been put on a file since stays so. */
  public static Decision<PersonEvent> decide(ForgetPerson command, PersonState state) {
    return switch (state) {
      case PersonState.Erased erased -> Decision.alreadySo();
      case PersonState.Unknown unknown -> Decision.reject(RejectionCode.PERSON_NOT_FOUND);
      case PersonState.OnFile held -> erased(command);
      case PersonState.Free free -> erased(command);
    };
  }

  private static Decision<PersonEvent> erased(ForgetPerson command) {
    return Decision.accept(
        new PersonErased(
            command.person(),
            Personal.of(command.person(), command.reason()),
            command.occurredOn()));
  }

  /** The state after a fact. */
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
