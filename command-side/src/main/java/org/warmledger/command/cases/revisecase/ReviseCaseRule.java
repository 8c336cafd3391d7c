package org.warmledger.command.cases.revisecase;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Personal;

/** An open file is revised, from the day it was opened; persons who were erased stay out. */
public final class ReviseCaseRule {

  private ReviseCaseRule() {}

  public static Decision<CaseEvent> decide(ReviseCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open -> decide(command, open.file());
    };
  }

  private static Decision<CaseEvent> decide(ReviseCase command, CaseFile file) {
    if (command.household().persons().stream().anyMatch(file.erased()::contains)) {
      return Decision.reject(RejectionCode.PERSON_ERASED);
    }
    if (command.occurredOn().isBefore(file.openedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    boolean same =
        file.hardship().equals(command.hardship()) && file.household().equals(command.household());
    return same ? Decision.alreadySo() : Decision.accept(revised(command, file));
  }

  private static CaseRevised revised(ReviseCase command, CaseFile file) {
    PersonId head = command.household().head().person();
    return new CaseRevised(
        command.caseId(),
        file.union(),
        command.hardship(),
        command.household(),
        Personal.of(head, command.reason()),
        command.occurredOn());
  }
}
