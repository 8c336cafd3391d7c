package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.day;

import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.cases.amendcase.AmendCase;
import org.warmledger.command.cases.amendcase.AmendCaseRule;
import org.warmledger.command.cases.takebackamendment.TakeBackAmendment;
import org.warmledger.command.cases.takebackamendment.TakeBackAmendmentRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** What a file is told otherwise. */
final class GivenAmendment {

  static final AmendmentId AMENDMENT = new AmendmentId("amendment-1");
  static final AmendmentId BACK = new AmendmentId("amendment-back");
  static final HouseholdPart NOTHING = HouseholdPart.NOTHING;

  private GivenAmendment() {}

  static HouseholdPart living(String where) {
    return Like.the(NOTHING).with(HouseholdPart::address, Optional.of(where)).made();
  }

  static HouseholdPart earning(long fen) {
    return Like.the(NOTHING).with(HouseholdPart::annualIncome, Optional.of(new Money(fen))).made();
  }

  static HouseholdPart paidInto(String number, String holder) {
    return Like.the(NOTHING)
        .with(HouseholdPart::account, Optional.of(new BankAccount("建设银行", "山阳支行", number, holder)))
        .made();
  }

  static Function<CaseState, Decision<CaseEvent>> moved(String on) {
    return amend(living("山阳区新街1号"), on);
  }

  static Function<CaseState, Decision<CaseEvent>> amend(HouseholdPart now, String on) {
    return amend(AMENDMENT, now, on);
  }

  static Function<CaseState, Decision<CaseEvent>> amend(
      AmendmentId id, HouseholdPart now, String on) {
    return state ->
        AmendCaseRule.decide(new AmendCase(Samples.CASE, id, now, Note.of("本人更正"), day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> takenBack(String on) {
    return takenBack(AMENDMENT, on);
  }

  static Function<CaseState, Decision<CaseEvent>> takenBack(AmendmentId mistaken, String on) {
    return state ->
        TakeBackAmendmentRule.decide(
            new TakeBackAmendment(Samples.CASE, BACK, mistaken, Note.of("录错"), day(on)), state);
  }
}
