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
    return AidRules.about(
        state,
        command.aidId(),
        (file, aid) -> AidRules.delivered(aid, loan -> repay(command, file, loan)));
  }

  private static Decision<CaseEvent> repay(
      RepayLoan command, CaseFile file, AidState.Delivered loan) {
    if (!loan.terms().category().isRepaid()) {
      return Decision.reject(RejectionCode.NOT_A_LOAN);
    }
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
