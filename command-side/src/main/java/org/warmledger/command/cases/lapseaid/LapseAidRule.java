package org.warmledger.command.cases.lapseaid;

import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.CaseEvent;

/** Only aid that waits to be delivered lapses, and only once its time is over. */
public final class LapseAidRule {

  private LapseAidRule() {}

  public static Decision<CaseEvent> decide(LapseAid command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(LapseAid command, CaseFile file, AidState aid) {
    return aid instanceof AidState.Funded funded && !funded.fundedOn().isAfter(command.fundedBy())
        ? Decision.accept(
            new AidLapsed(command.caseId(), file.union(), command.aidId(), command.occurredOn()))
        : Decision.alreadySo();
  }
}
