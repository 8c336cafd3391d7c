package org.warmledger.command.cases.fundaid;

import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AidFunded;
import org.warmledger.events.CaseEvent;

/** Only aid that is approved, and not turned down since, is funded; told twice it is already so. */
public final class FundAidRule {

  private FundAidRule() {}

  public static Decision<CaseEvent> decide(FundAid command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(FundAid command, CaseFile file, AidState aid) {
    return switch (aid) {
      case AidState.Approved approved -> Decision.accept(funded(command, file));
      case AidState.Funded _, AidState.Delivered _, AidState.Reversed _ -> Decision.alreadySo();
      case AidState.Proposed proposed -> Decision.reject(RejectionCode.AID_NOT_APPROVED);
      case AidState.FundsRefused refused -> Decision.reject(RejectionCode.AID_NOT_FUNDED);
      case AidState.Over over -> Decision.reject(over.code());
    };
  }

  private static AidFunded funded(FundAid command, CaseFile file) {
    return new AidFunded(
        command.caseId(),
        file.union(),
        command.aidId(),
        command.fund(),
        command.commitment(),
        command.fundVersion(),
        command.occurredOn());
  }
}
