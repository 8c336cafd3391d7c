package org.warmledger.command.cases.archivecase;

import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.Personal;

/** A file is archived once; meeting it again is a retry of the same request. */
public final class ArchiveCaseRule {

  private ArchiveCaseRule() {}

  public static Decision<CaseEvent> decide(ArchiveCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.accept(archived(command));
      case CaseState.Open _, CaseState.Closed _ -> Decision.alreadySo();
    };
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
