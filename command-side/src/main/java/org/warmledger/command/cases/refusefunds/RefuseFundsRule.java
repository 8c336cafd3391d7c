package org.warmledger.command.cases.refusefunds;

import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.CaseEvent;

/** Aid that waits for its fund is told that it gets nothing; any other has been told already. */
public final class RefuseFundsRule {

  private RefuseFundsRule() {}

  public static Decision<CaseEvent> decide(RefuseFunds command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(RefuseFunds command, CaseFile file, AidState aid) {
    return aid instanceof AidState.Approved
        ? Decision.accept(
            new AidFundsRefused(
                command.caseId(),
                file.union(),
                command.aidId(),
                command.fund(),
                command.code(),
                command.lacking(),
                command.occurredOn()))
        : Decision.alreadySo();
  }
}
