package org.warmledger.command.cases.takebacktransfer;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionCode;

/**
 * The last transfer of an open file is taken back (C29), once no aid of it is on its way, by the
 * union that sent it or one above both. The union that has it gives it back as files are handed
 * over: by an offer, which the other takes (ADR 0142).
 */
public final class TakeBackTransferRule {

  private TakeBackTransferRule() {}

  public static Decision<CaseEvent> decide(TakeBackTransfer command, CaseState state) {
    return state.whileOpen(
        file -> file.past().lastKeeper(),
        file -> file.past().gone(Past.TRANSFER, "", RejectionCode.NOTHING_TO_TAKE_BACK),
        (file, keeper) -> decide(command, file, keeper));
  }

  private static Decision<CaseEvent> decide(
      TakeBackTransfer command, CaseFile file, Past.Keeper keeper) {
    return early(command, keeper)
        .or(() -> byReceiver(command, file, keeper))
        .or(() -> OnTheWay.ofAny(file))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(reversed(command, file, keeper)));
  }

  private static Optional<Rejection> early(TakeBackTransfer command, Past.Keeper keeper) {
    return command.occurredOn().isBefore(keeper.until())
        ? Optional.of(Rejection.of(RejectionCode.DATE_OUT_OF_ORDER))
        : Optional.empty();
  }

  private static Optional<Rejection> byReceiver(
      TakeBackTransfer command, CaseFile file, Past.Keeper keeper) {
    UnionCode of = command.reversedFor();
    return keeper.union().isWithin(of) && !file.union().code().equals(of)
        ? Optional.empty()
        : Optional.of(Rejection.of(RejectionCode.TRANSFER_BACK_IS_OFFERED));
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
