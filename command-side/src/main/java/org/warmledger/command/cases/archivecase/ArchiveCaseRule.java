package org.warmledger.command.cases.archivecase;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HouseholdRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.Given;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Personal;

/**
 * A file is archived once; meeting it again is a retry of the same request. A household that got
 * aid in the year comes back to the file that it had: caps of a year count there (C06).
 */
public final class ArchiveCaseRule {

  private ArchiveCaseRule() {}

  /**
   * Decides.
   *
   * @param earlier files that somebody of the household was on, and is no more
   */
  public static Decision<CaseEvent> decide(
      ArchiveCase command, CaseState state, List<CaseState> earlier) {
    return switch (state) {
      // Not by being sent again: an import brings it anew, as another file.
      case CaseState.Unopened gone when gone.takenBack().isPresent() -> Decision.alreadySo();
      case CaseState.Unopened _ ->
          refusal(command, earlier)
              .map(Decision::<CaseEvent>reject)
              .orElseGet(() -> Decision.accept(archived(command)));
      case CaseState.Open _, CaseState.Closed _ -> Decision.alreadySo();
    };
  }

  private static Optional<RejectionCode> refusal(ArchiveCase command, List<CaseState> earlier) {
    return earlier.stream().anyMatch(file -> isAided(file, command))
        ? Optional.of(RejectionCode.REOPEN_INSTEAD)
        : HouseholdRule.refusal(command.household(), command.occurredOn());
  }

  /** What the household may still get of that union's funds this year depends on it. */
  private static boolean isAided(CaseState file, ArchiveCase command) {
    return file instanceof CaseState.Closed closed
        && closed.file().union().equals(command.union())
        && closed.file().given().anyMatch(given -> countsIn(given, command.occurredOn().getYear()));
  }

  private static boolean countsIn(Given given, int year) {
    return Given.worth(given.terms()) > 0 && given.on().getYear() >= year;
  }

  private static CaseArchived archived(ArchiveCase command) {
    return new CaseArchived(
        command.caseId(),
        command.union(),
        command.hardship(),
        command.household(),
        Personal.of(command.household().head().person(), command.note()),
        command.occurredOn());
  }
}
