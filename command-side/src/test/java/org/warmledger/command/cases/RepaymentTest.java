package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.enterPastAid;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.reverse;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.repayloan.ConfirmRepayment;
import org.warmledger.command.cases.repayloan.EnterRepayment;
import org.warmledger.command.cases.repayloan.RefuseRepayment;
import org.warmledger.command.cases.repayloan.RepaymentRule;
import org.warmledger.command.cases.repayloan.TakeBackRepayment;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.erasures.ErasureWarnings;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ErasureWarning;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** What comes back of a loan counts once another has confirmed it, and is taken back by two. */
class RepaymentTest {

  private static final AidTerms LOAN =
      new AidTerms(
          AidCategory.STARTUP_LOAN,
          Optional.of(new FundCode("ZYCZ-2026")),
          Optional.empty(),
          new Money(1_000_000),
          List.of());

  private static Story loan() {
    return given(archived("2026-01-12"), GivenCare.proposed(AID, LOAN, "2026-02-01"))
        .and(approved("2026-02-02"))
        .and(funded("2026-02-02"))
        .and(delivered(LOAN, "2026-02-10"));
  }

  private static RepaymentId id(int number) {
    return new RepaymentId("repayment-" + number);
  }

  private static Function<CaseState, Decision<CaseEvent>> enter(int number, long fen, String on) {
    return enter(number, fen, Optional.empty(), on);
  }

  private static Function<CaseState, Decision<CaseEvent>> enter(
      int number, long fen, Optional<FundCode> into, String on) {
    return state ->
        RepaymentRule.decide(
            new EnterRepayment(
                Samples.CASE, AID, id(number), new Money(fen), receipt(), into, FINANCE, day(on)),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> confirm(int number, StaffId by) {
    return state ->
        RepaymentRule.decide(
            new ConfirmRepayment(Samples.CASE, AID, id(number), by, day("2026-09-01")), state);
  }

  private static Function<CaseState, Decision<CaseEvent>> refuse(int number, StaffId by) {
    return state ->
        RepaymentRule.decide(
            new RefuseRepayment(
                Samples.CASE, AID, id(number), Note.of("凭证不符"), by, day("2026-09-01")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> takeBack(
      int number, int which, String on) {
    return state ->
        RepaymentRule.decide(
            new TakeBackRepayment(
                Samples.CASE, AID, id(number), id(which), Note.of("银行更正"), FINANCE, day(on)),
            state);
  }

  private static LoanRepaid repaid(int number, long fen, String on) {
    return new LoanRepaid(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        new Money(fen),
        receipt().voucher(),
        Optional.of(id(number)),
        Optional.of(SUPERVISOR),
        day(on));
  }

  private static Story repaid() {
    return loan().then(enter(1, 300_000, "2026-05-10")).then(confirm(1, SUPERVISOR));
  }

  private static long open(Story story) {
    AidState.Delivered loan = (AidState.Delivered) story.file().aids().get(AID);
    return loan.terms().money().fen() - loan.repaid().fen();
  }

  @Test
  void whatOneEntersCountsOnceAnotherHasConfirmedIt() {
    Story entered = loan().then(enter(1, 300_000, "2026-05-10"));
    assertThat(open(entered)).isEqualTo(1_000_000);
    entered.when(confirm(1, FINANCE)).thenRefused(C13_SAME_HANDS);
    entered.when(confirm(1, SUPERVISOR)).then(repaid(1, 300_000, "2026-05-10"));
    assertThat(open(repaid())).isEqualTo(700_000);
  }

  @Test
  void aLoanIsNotTakenBackWhileSomebodyIsYetToSayWhatCameBack() {
    Story waiting = loan().then(enter(1, 300_000, "2026-05-10"));
    waiting.when(reverse("2026-06-01")).thenRefused(FACT_RESTED_ON);
    waiting
        .when(reverse(Undoing.REVIEWER, Optional.empty(), Witness.BANK, "2026-06-01"))
        .thenHappens(AidReversed.class);
    repaid().when(reverse("2026-06-01")).thenHappens(AidReversed.class);
  }

  @Test
  void aPastLoanOfWhichAPartCameBackStays() {
    Story past =
        given(archived("2026-01-12")).then(enterPastAid(LOAN, payee(HEAD_NAME), "2026-02-10"));
    past.when(reverse("2026-06-01")).thenHappens(AidReversed.class);
    past.then(enter(1, 300_000, "2026-05-10"))
        .then(confirm(1, SUPERVISOR))
        .when(reverse("2026-06-01"))
        .thenRefused(FACT_RESTED_ON);
  }

  @Test
  void whoOwesALoanIsNotErasedBeforeItHasComeBackInFull() {
    assertThat(warnings(loan())).contains(ErasureWarning.LOAN_OPEN);
    assertThat(warnings(repaid())).contains(ErasureWarning.LOAN_OPEN);
    Story rest = repaid().then(enter(2, 700_000, "2026-06-10"));
    assertThat(warnings(rest)).contains(ErasureWarning.LOAN_OPEN);
    assertThat(warnings(rest.then(confirm(2, SUPERVISOR))))
        .isNotEmpty()
        .doesNotContain(ErasureWarning.LOAN_OPEN);
  }

  private static List<ErasureWarning> warnings(Story story) {
    return ErasureWarnings.of(List.of(story.state()), Set.of(), day("2026-09-01"), 10);
  }

  @Test
  void onlyADeliveredLoanIsRepaidAndNotBeforeItWas() {
    Story funded =
        given(archived("2026-01-12"), proposed("2026-02-01"))
            .and(approved("2026-02-02"))
            .and(funded("2026-02-02"));
    funded.when(enter(1, 1, "2026-02-03")).thenRefused(AID_NOT_DELIVERED);
    funded.and(delivered("2026-02-10")).when(enter(1, 1, "2026-03-01")).thenRefused(NOT_A_LOAN);
    loan().when(enter(1, 1, "2026-02-09")).thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void noMoreComesBackThanIsOpenCountingWhatWaits() {
    Story waiting = loan().then(enter(1, 300_000, "2026-05-10"));
    waiting.when(enter(2, 700_001, "2026-08-10")).thenRefused("/money", FieldCode.TOO_LARGE);
    waiting.when(enter(2, 700_000, "2026-08-10")).thenHappens(RepaymentEntered.class);
    repaid().when(enter(2, 700_001, "2026-08-10")).thenRefused("/money", FieldCode.TOO_LARGE);
    waiting
        .then(refuse(1, SUPERVISOR))
        .when(enter(2, 1_000_000, "2026-08-10"))
        .thenHappens(RepaymentEntered.class);
  }

  @Test
  void whatIsNotSoIsTurnedDownByAnotherOrByWhoEnteredIt() {
    Story entered = loan().then(enter(1, 300_000, "2026-05-10"));
    entered.when(refuse(1, FINANCE)).thenHappens(RepaymentRefused.class);
    Story refused = entered.then(refuse(1, SUPERVISOR));
    refused.when(refuse(1, SUPERVISOR)).thenItIsAlreadySo();
    refused.when(refuse(1, FINANCE)).thenRefused(REPAYMENT_ALREADY_DECIDED);
    refused.when(confirm(1, SUPERVISOR)).thenRefused(REPAYMENT_ALREADY_DECIDED);
    refused.when(takeBack(2, 1, "2026-06-01")).thenRefused(NOTHING_TO_TAKE_BACK);
  }

  @Test
  void sentAgainEachIsTheOneFactThatItWas() {
    Story entered = loan().then(enter(1, 300_000, "2026-05-10"));
    entered.when(enter(1, 300_000, "2026-05-10")).thenItIsAlreadySo();
    entered.when(enter(1, 300_001, "2026-05-10")).thenRefused(IDEMPOTENCY_KEY_REUSED);
    repaid().when(confirm(1, SUPERVISOR)).thenItIsAlreadySo();
    repaid().when(confirm(1, CASEWORKER)).thenRefused(REPAYMENT_ALREADY_DECIDED);
    repaid().when(refuse(1, SUPERVISOR)).thenRefused(REPAYMENT_ALREADY_DECIDED);
    Story disputed = repaid().then(takeBack(2, 1, "2026-06-01"));
    disputed.when(takeBack(2, 1, "2026-06-01")).thenItIsAlreadySo();
    loan().when(confirm(1, SUPERVISOR)).thenRefused(REPAYMENT_NOT_FOUND);
  }

  @Test
  void aConfirmedRepaymentIsTakenBackByTwoAndIsOwedAgain() {
    repaid().when(takeBack(2, 1, "2026-05-09")).thenRefused(DATE_OUT_OF_ORDER);
    repaid().when(takeBack(2, 7, "2026-06-01")).thenRefused(REPAYMENT_NOT_FOUND);
    Story disputed = repaid().then(takeBack(2, 1, "2026-06-01"));
    assertThat(open(disputed)).isEqualTo(700_000);
    disputed.when(takeBack(3, 1, "2026-06-01")).thenRefused(REPAYMENT_DISPUTED);
    disputed.when(takeBack(3, 2, "2026-06-01")).thenRefused(REPAYMENT_NOT_FOUND);
    disputed.when(confirm(2, FINANCE)).thenRefused(C13_SAME_HANDS);
    disputed
        .when(confirm(2, SUPERVISOR))
        .then(
            new RepaymentReversed(
                Samples.CASE,
                Samples.COUNTY,
                AID,
                id(2),
                id(1),
                new Money(300_000),
                SUPERVISOR,
                day("2026-06-01")));
    Story owed = disputed.then(confirm(2, SUPERVISOR));
    assertThat(open(owed)).isEqualTo(1_000_000);
    owed.when(takeBack(3, 1, "2026-06-01")).thenItIsAlreadySo();
    Story kept = disputed.then(refuse(2, SUPERVISOR));
    assertThat(open(kept)).isEqualTo(700_000);
    kept.when(takeBack(3, 1, "2026-06-01")).thenHappens(RepaymentEntered.class);
  }

  /** A loan of this ledger goes back to its own fund, and no other is named for it. */
  @Test
  void noOtherFundIsNamedForALoanOfThisLedger() {
    loan().when(into("ZYCZ-2026")).thenHappens(RepaymentEntered.class);
    loan().when(into("SHJZ-2026")).thenRefused("/fund", FieldCode.NOT_APPLICABLE);
    given(archived("2026-01-12"))
        .then(enterPastAid(LOAN, payee(HEAD_NAME), "2026-02-10"))
        .when(into("SHJZ-2026"))
        .thenHappens(RepaymentEntered.class);
  }

  private static Function<CaseState, Decision<CaseEvent>> into(String fund) {
    return enter(1, 1, Optional.of(new FundCode(fund)), "2026-05-10");
  }

  @Test
  void whatWaitsIsNotTakenBackButTurnedDown() {
    loan()
        .then(enter(1, 1, "2026-05-10"))
        .when(takeBack(2, 1, "2026-06-01"))
        .thenRefused(NOTHING_TO_TAKE_BACK);
  }

  @Test
  void aRepaymentOfBeforeHasANameByItsPlaceAndIsTakenBackByIt() {
    Story before =
        loan()
            .and(
                Like.bare(LoanRepaid.class)
                    .with(LoanRepaid::aidId, AID)
                    .with(LoanRepaid::money, new Money(5))
                    .with(LoanRepaid::occurredOn, day("2026-05-10"))
                    .made());
    assertThat(open(before)).isEqualTo(999_995);
    assertThat(open(before.then(takeBack(9, 1, "2026-06-01")).then(confirm(9, SUPERVISOR))))
        .isEqualTo(1_000_000);
    before.when(confirm(1, SUPERVISOR)).thenRefused(REPAYMENT_ALREADY_DECIDED);
  }

  @Test
  void nothingIsConfirmedThatNobodyEntered() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                loan()
                    .and(
                        new RepaymentReversed(
                            Samples.CASE,
                            Samples.COUNTY,
                            AID,
                            id(2),
                            id(1),
                            new Money(1),
                            SUPERVISOR,
                            day("2026-06-01"))));
  }
}
