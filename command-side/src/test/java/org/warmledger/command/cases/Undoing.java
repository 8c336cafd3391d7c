package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.SUPERVISOR;
import static org.warmledger.command.cases.Facts.day;

import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.cases.reverseaid.ReverseAid;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.cases.reverseaid.ReverseAidRule;
import org.warmledger.command.cases.takebackclosure.TakeBackClosure;
import org.warmledger.command.cases.takebackclosure.TakeBackClosureRule;
import org.warmledger.command.cases.takebackfact.TakeBackFact;
import org.warmledger.command.cases.takebackfact.TakeBackFactRule;
import org.warmledger.command.cases.takebackreopening.TakeBackReopening;
import org.warmledger.command.cases.takebackreopening.TakeBackReopeningRule;
import org.warmledger.command.cases.takebacktransfer.TakeBackTransfer;
import org.warmledger.command.cases.takebacktransfer.TakeBackTransferRule;
import org.warmledger.command.cases.takebackvisit.TakeBackVisit;
import org.warmledger.command.cases.takebackvisit.TakeBackVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Receipt;

/** What is asked for when something was entered wrongly. */
final class Undoing {

  /** Who neither approves nor delivers anything. */
  static final StaffId REVIEWER = new StaffId("supervisor@410800");

  private Undoing() {}

  static Function<CaseState, Decision<CaseEvent>> undoVisit(String on) {
    return state ->
        TakeBackVisitRule.decide(
            new TakeBackVisit(
                Samples.CASE, Facts.VISIT, Note.EMPTY, Optional.empty(), SUPERVISOR, day(on)),
            state);
  }

  static Function<CaseState, Decision<CaseEvent>> undoClosure(String on) {
    return undoClosure(SUPERVISOR, on);
  }

  static Function<CaseState, Decision<CaseEvent>> undoClosure(StaffId by, String on) {
    return state ->
        TakeBackClosureRule.decide(
            new TakeBackClosure(Samples.CASE, Note.EMPTY, by, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> undoReopening(String on) {
    return state ->
        TakeBackReopeningRule.decide(
            new TakeBackReopening(Samples.CASE, Note.EMPTY, SUPERVISOR, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> undoTransfer(String on) {
    return undoTransfer(Samples.COUNTY.code(), on);
  }

  /** Said for that union. */
  static Function<CaseState, Decision<CaseEvent>> undoTransfer(UnionCode of, String on) {
    return state ->
        TakeBackTransferRule.decide(
            new TakeBackTransfer(Samples.CASE, Note.EMPTY, SUPERVISOR, of, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> undo(FileFact fact, String about, String on) {
    return state ->
        TakeBackFactRule.decide(
            new TakeBackFact(
                Samples.CASE,
                fact,
                Optional.of(about).filter(id -> !id.isEmpty()),
                Note.EMPTY,
                SUPERVISOR,
                day(on)),
            state);
  }

  static Function<CaseState, Decision<CaseEvent>> reverse(String on) {
    return reverse(REVIEWER, Optional.of(Facts.receipt()), Witness.STAFF, on);
  }

  static Function<CaseState, Decision<CaseEvent>> reverse(
      StaffId by, Optional<Receipt> voucher, Witness witness, String on) {
    return state ->
        ReverseAidRule.decide(
            new ReverseAid(Samples.CASE, Facts.AID, Note.EMPTY, voucher, witness, by, day(on)),
            state);
  }
}
