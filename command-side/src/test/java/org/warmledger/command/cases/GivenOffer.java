package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.events.Samples.CASE;
import static org.warmledger.events.Samples.COUNTY;

import java.util.List;
import java.util.function.Function;
import org.warmledger.command.cases.accepttransfer.AcceptTransfer;
import org.warmledger.command.cases.accepttransfer.AcceptTransferRule;
import org.warmledger.command.cases.offertransfer.OfferTransfer;
import org.warmledger.command.cases.offertransfer.OfferTransferRule;
import org.warmledger.command.cases.returntransfer.ReturnTransfer;
import org.warmledger.command.cases.returntransfer.ReturnTransferRule;
import org.warmledger.command.cases.withdrawtransfer.WithdrawTransfer;
import org.warmledger.command.cases.withdrawtransfer.WithdrawTransferRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.Note;

/** A file is offered next door. */
final class GivenOffer {

  static final StaffId RECEIVER = new StaffId("supervisor@410802");
  static final UnionCode NEXT_DOOR = Samples.NEIGHBOUR.code();

  private GivenOffer() {}

  static TransferOffered offered(String on, AidOnTheWay... aids) {
    return new TransferOffered(
        CASE,
        COUNTY,
        Samples.NEIGHBOUR,
        note(""),
        List.of(aids),
        SUPERVISOR,
        COUNTY.code(),
        day(on));
  }

  static TransferReturned returned(String on) {
    return new TransferReturned(CASE, COUNTY, Samples.NEIGHBOUR, note(""), RECEIVER, day(on));
  }

  static TransferWithdrawn withdrawn(String on) {
    return new TransferWithdrawn(CASE, COUNTY, Samples.NEIGHBOUR, note(""), SUPERVISOR, day(on));
  }

  static Function<CaseState, Decision<CaseEvent>> offer(UnionPath to, String on) {
    return offer(to, COUNTY.code(), on);
  }

  static Function<CaseState, Decision<CaseEvent>> offer(UnionPath to, UnionCode of, String on) {
    return state ->
        OfferTransferRule.decide(
            new OfferTransfer(CASE, to, Note.EMPTY, SUPERVISOR, of, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> accept(StaffId by, UnionCode of, String on) {
    return state -> AcceptTransferRule.decide(new AcceptTransfer(CASE, by, of, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> sendBack(StaffId by, UnionCode of, String on) {
    return state ->
        ReturnTransferRule.decide(new ReturnTransfer(CASE, Note.EMPTY, by, of, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> withdraw(String on) {
    return state ->
        WithdrawTransferRule.decide(
            new WithdrawTransfer(CASE, Note.EMPTY, SUPERVISOR, day(on)), state);
  }

  /** What comes of accepting what was offered the same day. */
  static Function<CaseState, Decision<CaseEvent>> handedOver(UnionPath to, String on) {
    return state ->
        switch (offer(to, on).apply(state)) {
          case Decision.Refused<CaseEvent> refused -> refused;
          case Decision.Accepted<CaseEvent> offered ->
              accept(RECEIVER, to.code(), on)
                  .apply(HardshipCase.evolve(state, offered.events().getFirst()));
        };
  }
}
