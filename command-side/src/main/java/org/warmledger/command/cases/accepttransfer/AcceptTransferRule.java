package org.warmledger.command.cases.accepttransfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.cases.ReceiverRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.giving.Given;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.TransferOffered;

/**
 * An open file moves once the union that it is offered to takes it and no aid of it is on its way:
 * that goes by the hands of the union that approved and pays it (ADR 0090). Nor does it move before
 * a day on which it was visited or given something.
 */
public final class AcceptTransferRule {

  private AcceptTransferRule() {}

  public static Decision<CaseEvent> decide(AcceptTransfer command, CaseState state) {
    return state.whileOpen(
        file -> file.past().waiting(),
        RejectionCode.TRANSFER_NOT_OFFERED,
        (file, offer) -> decide(command, file, offer));
  }

  private static Decision<CaseEvent> decide(
      AcceptTransfer command, CaseFile file, TransferOffered offer) {
    return ReceiverRule.refusal(
            offer, command.acceptedBy(), command.acceptedFor(), command.occurredOn())
        .or(() -> OnTheWay.ofAny(file))
        .or(() -> early(command.occurredOn(), file))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(transferred(command, offer)));
  }

  /** What a union did it did while it kept the file: the file moves no sooner. */
  private static Optional<Rejection> early(LocalDate on, CaseFile file) {
    Stream<LocalDate> visited = file.made().values().stream().map(CaseVisited::occurredOn);
    Stream<LocalDate> given =
        file.aids().values().stream().flatMap(aid -> aid.given().stream()).map(Given::on);
    return Stream.concat(visited, given).anyMatch(on::isBefore)
        ? Optional.of(Rejection.of(RejectionCode.DATE_OUT_OF_ORDER))
        : Optional.empty();
  }

  private static CaseTransferred transferred(AcceptTransfer command, TransferOffered offer) {
    return new CaseTransferred(
        command.caseId(),
        offer.union(),
        offer.to(),
        offer.reason(),
        Optional.of(command.acceptedBy()),
        command.occurredOn());
  }
}
