package org.warmledger.command.cases.repayloan;

import java.util.List;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.LoanRepaid;

/** A delivered loan is paid back after it was paid out, and never more than it was. */
public final class RepayLoanRule {

  private static final Rejection TOO_MUCH =
      Rejection.ofFields(List.of(new Rejection.WrongField("/money", FieldCode.TOO_LARGE)));

  private RepayLoanRule() {}

  public static Decision<CaseEvent> decide(RepayLoan command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(RepayLoan command, CaseFile file, AidState aid) {
    return switch (aid) {
      case AidState.Delivered loan when loan.terms().category().isRepaid() ->
          repay(command, file, loan);
      case AidState.Delivered other -> Decision.reject(RejectionCode.NOT_A_LOAN);
      case AidState.Reversed reversed -> Decision.reject(RejectionCode.AID_REVERSED);
      case AidState.Rejected rejected -> Decision.reject(RejectionCode.AID_REJECTED);
      case AidState.Lapsed lapsed -> Decision.reject(RejectionCode.AID_LAPSED);
      case AidState.Proposed proposed -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.Approved approved -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.Funded funded -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.FundsRefused refused -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
    };
  }

  private static Decision<CaseEvent> repay(
      RepayLoan command, CaseFile file, AidState.Delivered loan) {
    if (command.occurredOn().isBefore(loan.deliveredOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (command.money().fen() > loan.terms().money().fen() - loan.repaid().fen()) {
      return new Decision.Refused<>(TOO_MUCH);
    }
    return Decision.accept(
        new LoanRepaid(
            command.caseId(),
            file.union(),
            command.aidId(),
            command.money(),
            command.voucher(),
            command.occurredOn()));
  }
}
