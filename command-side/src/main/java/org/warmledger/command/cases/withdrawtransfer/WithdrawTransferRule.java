package org.warmledger.command.cases.withdrawtransfer;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferWithdrawn;

/** Whoever offers a file need not wait for the answer, nor offer again what was sent back. */
public final class WithdrawTransferRule {

  private WithdrawTransferRule() {}

  public static Decision<CaseEvent> decide(WithdrawTransfer command, CaseState state) {
    return state.whileOpen(
        file -> file.past().offer(),
        RejectionCode.TRANSFER_NOT_OFFERED,
        (file, offer) -> decide(command, file, offer.made()));
  }

  private static Decision<CaseEvent> decide(
      WithdrawTransfer command, CaseFile file, TransferOffered made) {
    return command.occurredOn().isBefore(made.occurredOn())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(withdrawn(command, file, made));
  }

  private static TransferWithdrawn withdrawn(
      WithdrawTransfer command, CaseFile file, TransferOffered made) {
    return new TransferWithdrawn(
        command.caseId(),
        made.union(),
        made.to(),
        file.personal(command.reason()),
        command.withdrawnBy(),
        command.occurredOn());
  }
}
