package org.warmledger.command.cases.transfercase;

import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;

/**
 * An open file moves to another union, once no aid of it is on its way: that goes by the hands of
 * the union that approved and pays it (ADR 0090).
 */
public final class TransferCaseRule {

  private TransferCaseRule() {}

  public static Decision<CaseEvent> decide(TransferCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open when open.file().union().equals(command.to()) ->
          Decision.alreadySo();
      case CaseState.Open open when command.occurredOn().isBefore(open.file().openedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case CaseState.Open open ->
          OnTheWay.ofAny(open.file())
              .map(Decision::<CaseEvent>reject)
              .orElseGet(() -> Decision.accept(transferred(command, open.file())));
    };
  }

  private static CaseTransferred transferred(TransferCase command, CaseFile file) {
    return new CaseTransferred(
        command.caseId(),
        file.union(),
        command.to(),
        file.personal(command.reason()),
        command.occurredOn());
  }
}
