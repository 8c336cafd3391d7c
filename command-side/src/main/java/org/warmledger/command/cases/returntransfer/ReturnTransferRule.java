package org.warmledger.command.cases.returntransfer;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Offer;
import org.warmledger.command.cases.ReceiverRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;

/** Whoever is asked sends a file back, with a reason; it never left. */
public final class ReturnTransferRule {

  private ReturnTransferRule() {}

  public static Decision<CaseEvent> decide(ReturnTransfer command, CaseState state) {
    return state.whileOpen(
        file -> file.past().offer(),
        RejectionCode.TRANSFER_NOT_OFFERED,
        (file, offer) -> decide(command, file, offer));
  }

  private static Decision<CaseEvent> decide(ReturnTransfer command, CaseFile file, Offer offer) {
    return switch (offer) {
      case Offer.Returned _ -> Decision.alreadySo();
      case Offer.Waiting(TransferOffered made) ->
          ReceiverRule.refusal(
                  made, command.returnedBy(), command.returnedFor(), command.occurredOn())
              .map(Decision::<CaseEvent>reject)
              .orElseGet(() -> Decision.accept(returned(command, file, made)));
    };
  }

  private static TransferReturned returned(
      ReturnTransfer command, CaseFile file, TransferOffered made) {
    return new TransferReturned(
        command.caseId(),
        made.union(),
        made.to(),
        file.personal(command.reason()),
        command.returnedBy(),
        command.occurredOn());
  }
}
