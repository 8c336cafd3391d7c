package org.warmledger.command.cases.takebacktransfer;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.TransferReversed;

/** The last transfer of an open file is taken back (C29), once no aid of it is on its way. */
public final class TakeBackTransferRule {

  private TakeBackTransferRule() {}

  public static Decision<CaseEvent> decide(TakeBackTransfer command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open ->
          open.file()
              .past()
              .lastKeeper()
              .map(keeper -> decide(command, open.file(), keeper))
              .orElseGet(
                  () ->
                      open.file()
                          .past()
                          .gone(Past.TRANSFER, "", RejectionCode.NOTHING_TO_TAKE_BACK));
    };
  }

  private static Decision<CaseEvent> decide(
      TakeBackTransfer command, CaseFile file, Past.Keeper keeper) {
    return command.occurredOn().isBefore(keeper.until())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : OnTheWay.ofAny(file)
            .map(Decision::<CaseEvent>reject)
            .orElseGet(() -> Decision.accept(reversed(command, file, keeper)));
  }

  private static TransferReversed reversed(
      TakeBackTransfer command, CaseFile file, Past.Keeper keeper) {
    return new TransferReversed(
        command.caseId(),
        file.union(),
        keeper.union(),
        keeper.until(),
        file.personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
