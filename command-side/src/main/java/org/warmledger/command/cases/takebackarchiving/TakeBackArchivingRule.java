package org.warmledger.command.cases.takebackarchiving;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.lists.CloseReason;

/**
 * A file on which nothing happened since was never made, and its persons are free (C29); whoever
 * knows of it can read what it was.
 */
public final class TakeBackArchivingRule {

  private TakeBackArchivingRule() {}

  public static Decision<CaseEvent> decide(TakeBackArchiving command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened gone when gone.takenBack().isPresent() -> Decision.alreadySo();
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      // An earlier release said so by closing it.
      case CaseState.Closed closed when closed.reason() == CloseReason.MISIDENTIFIED ->
          Decision.alreadySo();
      case CaseState.Closed closed -> Decision.reject(RejectionCode.FACT_RESTED_ON);
      case CaseState.Open open when isRestedOn(open.file()) ->
          Decision.reject(RejectionCode.FACT_RESTED_ON);
      case CaseState.Open open when command.occurredOn().isBefore(open.file().openedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Open open -> Decision.accept(reversed(command, open.file()));
    };
  }

  private static boolean isRestedOn(CaseFile file) {
    return file.periods().size() > 1
        || !file.made().isEmpty()
        || !file.notices().isEmpty()
        || !file.checks().all().isEmpty()
        || !file.erased().isEmpty()
        || isRestedOn(file.past())
        // What was turned down, has lapsed or was taken back is over.
        || file.aids().values().stream().anyMatch(aid -> aid.asked().isPresent());
  }

  /** Somebody said otherwise what it says, moved it, or compared it with its paper. */
  private static boolean isRestedOn(Past past) {
    return past.isChanged() || !past.keepers().isEmpty() || !past.papers().isEmpty();
  }

  private static ArchivingReversed reversed(TakeBackArchiving command, CaseFile file) {
    return new ArchivingReversed(
        command.caseId(),
        file.union(),
        file.openedOn(),
        file.personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
