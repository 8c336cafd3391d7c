package org.warmledger.command.cases.decideappeal;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Means;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;

/** An open appeal is decided by another hand than checked the means (C13, C20). */
public final class DecideAppealRule {

  private DecideAppealRule() {}

  public static Decision<CaseEvent> decide(DecideAppeal command, CaseState state) {
    return state.decide(file -> decide(command, file));
  }

  private static Decision<CaseEvent> decide(DecideAppeal command, CaseFile file) {
    if (!(file.means() instanceof Means.Appealed appeal) || !file.means().isOf(command.checkId())) {
      return Decision.reject(RejectionCode.NO_APPEAL);
    }
    if (appeal.finding().checkedBy().equals(command.decidedBy())) {
      return Decision.reject(RejectionCode.C13_SAME_HANDS);
    }
    if (command.occurredOn().isBefore(appeal.appealedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return Decision.accept(
        new AppealDecided(
            command.caseId(),
            file.union(),
            command.checkId(),
            command.outcome(),
            file.personal(command.reason()),
            command.decidedBy(),
            command.occurredOn()));
  }
}
