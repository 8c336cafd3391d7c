package org.warmledger.command.cases.offertransfer;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.TransferOffered;

/** An open file is offered to one other union at a time; it goes on where it is (ADR 0129). */
public final class OfferTransferRule {

  private OfferTransferRule() {}

  public static Decision<CaseEvent> decide(OfferTransfer command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open when open.file().union().equals(command.to()) ->
          Decision.reject(RejectionCode.TRANSFER_TO_ITSELF);
      case CaseState.Open open when open.file().past().waiting().isPresent() ->
          Decision.reject(RejectionCode.TRANSFER_WAITS);
      case CaseState.Open open when command.occurredOn().isBefore(open.file().openedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Open open -> Decision.accept(offered(command, open.file()));
    };
  }

  private static TransferOffered offered(OfferTransfer command, CaseFile file) {
    return new TransferOffered(
        command.caseId(),
        file.union(),
        command.to(),
        file.personal(command.reason()),
        OnTheWay.all(file),
        command.offeredBy(),
        command.offeredFor(),
        command.occurredOn());
  }
}
