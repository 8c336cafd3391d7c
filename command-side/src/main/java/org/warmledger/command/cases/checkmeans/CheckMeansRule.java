package org.warmledger.command.cases.checkmeans;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.lists.FileFact;

/**
 * Means are checked on a day on which the file was open; the last check counts (C20), and one that
 * finds nothing any more is by other hands than aid on its way went through (C13).
 */
public final class CheckMeansRule {

  private CheckMeansRule() {}

  public static Decision<CaseEvent> decide(CheckMeans command, CaseState state) {
    return LiftingRule.decide(
        command.checkedBy(), state, state.decide(file -> decide(command, file)));
  }

  private static Decision<CaseEvent> decide(CheckMeans command, CaseFile file) {
    if (file.means().isOf(command.checkId())
        || file.past().tookBack(FileFact.MEANS_CHECK.name(), command.checkId())) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(file.archivedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (!file.isOpenOn(command.occurredOn())) {
      return Decision.reject(RejectionCode.CASE_CLOSED);
    }
    return Decision.accept(
        new MeansChecked(
            command.caseId(),
            file.union(),
            command.checkId(),
            command.exclusions(),
            command.authorization(),
            file.personal(command.note()),
            command.checkedBy(),
            command.occurredOn()));
  }
}
