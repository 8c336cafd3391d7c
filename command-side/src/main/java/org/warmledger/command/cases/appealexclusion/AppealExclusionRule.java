package org.warmledger.command.cases.appealexclusion;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Means;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ExclusionAppealed;

/** What the last check found can be appealed against, again with other reasons too (C20). */
public final class AppealExclusionRule {

  private AppealExclusionRule() {}

  public static Decision<CaseEvent> decide(AppealExclusion command, CaseState state) {
    return state.decide(file -> decide(command, file));
  }

  private static Decision<CaseEvent> decide(AppealExclusion command, CaseFile file) {
    if (!file.means().excludes() || !file.means().isOf(command.checkId())) {
      return Decision.reject(RejectionCode.NO_EXCLUSION);
    }
    if (!(file.means() instanceof Means.Excluded excluded)) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(excluded.checkedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return Decision.accept(
        new ExclusionAppealed(
            command.caseId(),
            file.union(),
            command.checkId(),
            file.personal(command.reason()),
            command.occurredOn()));
  }
}
