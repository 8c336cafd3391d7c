package org.warmledger.command.cases.confirmpaper;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.PaperConfirmed;

/** Papers are confirmed from the day the file was archived, on a closed file too: they are kept. */
public final class ConfirmPaperRule {

  private ConfirmPaperRule() {}

  public static Decision<CaseEvent> decide(ConfirmPaper command, CaseState state) {
    return state.decide(file -> decide(command, file));
  }

  private static Decision<CaseEvent> decide(ConfirmPaper command, CaseFile file) {
    if (command.occurredOn().isBefore(file.archivedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return file.past().paper().filter(known -> isSame(command, known)).isPresent()
        ? Decision.alreadySo()
        : Decision.accept(confirmed(command, file));
  }

  private static boolean isSame(ConfirmPaper command, PaperConfirmed known) {
    return known.place().equals(command.place())
        && known.confirmedBy().equals(command.confirmedBy())
        && known.occurredOn().equals(command.occurredOn());
  }

  private static PaperConfirmed confirmed(ConfirmPaper command, CaseFile file) {
    return new PaperConfirmed(
        command.caseId(),
        file.union(),
        command.place(),
        command.confirmedBy(),
        command.occurredOn());
  }
}
