package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.reverse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.cases.fundaid.FundAid;
import org.warmledger.command.cases.fundaid.FundAidRule;
import org.warmledger.command.cases.lapseaid.LapseAid;
import org.warmledger.command.cases.lapseaid.LapseAidRule;
import org.warmledger.command.cases.refusefunds.RefuseFunds;
import org.warmledger.command.cases.refusefunds.RefuseFundsRule;
import org.warmledger.command.cases.repayloan.EnterRepayment;
import org.warmledger.command.cases.repayloan.RepaymentRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.giving.Given;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/** What may become of aid at every stage of it: whatever is asked for, something is decided. */
class AidStagesTest {

  private static final AidTerms LOAN =
      new AidTerms(
          AidCategory.STARTUP_LOAN,
          Optional.of(GivenCare.FUND),
          Optional.empty(),
          new Money(1_000_000),
          List.of());

  /** How far a loan has come, and what is said of its funds. */
  private enum Stage {
    PROPOSED(AidStagesTest::proposedLoan, "PENDING"),
    APPROVED(AidStagesTest::approvedLoan, "PENDING"),
    FUNDED(() -> approvedLoan().and(funded("2026-02-02")), "COMMITTED"),
    FUNDS_REFUSED(() -> approvedLoan().and(fundsRefused("2026-02-02")), "REFUSED"),
    LAPSED(() -> FUNDED.story().and(lapsed()), "PENDING"),
    REJECTED(() -> FUNDED.story().and(rejected("2026-02-09")), "PENDING"),
    DELIVERED(() -> FUNDED.story().and(delivered(LOAN, "2026-02-10")), "COMMITTED"),
    REVERSED(() -> DELIVERED.story().and(reversed("2026-02-12")), "COMMITTED");

    private final Supplier<Story> told;
    private final String answer;

    Stage(Supplier<Story> told, String answer) {
      this.told = told;
      this.answer = answer;
    }

    Story story() {
      return told.get();
    }

    AidState aid() {
      return story().file().aids().get(AID);
    }
  }

  private static Story proposedLoan() {
    return given(archived("2026-01-12"), GivenCare.proposed(AID, LOAN, "2026-02-01"));
  }

  private static Story approvedLoan() {
    return proposedLoan().and(approved("2026-02-02"));
  }

  private static AidLapsed lapsed() {
    return new AidLapsed(Samples.CASE, Samples.COUNTY, AID, day("2026-02-09"));
  }

  private static final Map<String, Function<CaseState, Decision<CaseEvent>>> ASKED =
      Map.of(
          "approve", approve(SUPERVISOR, "2026-02-12"),
          "approve, another hand", approve(FINANCE, "2026-02-12"),
          "turn down", turnDown(SUPERVISOR, "2026-02-12"),
          "turn down, another hand", turnDown(FINANCE, "2026-02-12"),
          "fund", fund(),
          "refuse funds", refuseFunds(),
          "let lapse", lapse(),
          "deliver", deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"),
          "reverse", reverse("2026-02-12"),
          "repay", repay());

  private static Function<CaseState, Decision<CaseEvent>> fund() {
    return state ->
        FundAidRule.decide(
            new FundAid(
                Samples.CASE,
                AID,
                GivenCare.FUND,
                new CommitmentId("commitment-1"),
                7,
                day("2026-02-02")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> refuseFunds() {
    return state ->
        RefuseFundsRule.decide(
            new RefuseFunds(
                Samples.CASE,
                AID,
                GivenCare.FUND,
                "C22_OVERDRAWN",
                Optional.empty(),
                day("2026-02-12")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> lapse() {
    return state ->
        LapseAidRule.decide(
            new LapseAid(Samples.CASE, AID, day("2026-02-02"), day("2026-06-01")), state);
  }

  private static Function<CaseState, Decision<CaseEvent>> repay() {
    return state ->
        RepaymentRule.decide(
            new EnterRepayment(
                Samples.CASE,
                AID,
                new RepaymentId("repayment-1"),
                new Money(1),
                receipt(),
                Optional.empty(),
                FINANCE,
                day("2026-02-12")),
            state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          asked for               | PROPOSED          | APPROVED            | FUNDED              | FUNDS_REFUSED     | LAPSED     | REJECTED            | DELIVERED             | REVERSED
          approve                 | happens           | already so          | already so          | happens           | AID_LAPSED | AID_ALREADY_DECIDED | AID_ALREADY_DELIVERED | AID_REVERSED
          approve, another hand   | happens           | AID_ALREADY_DECIDED | AID_ALREADY_DECIDED | happens           | AID_LAPSED | AID_ALREADY_DECIDED | AID_ALREADY_DELIVERED | AID_REVERSED
          turn down               | happens           | happens             | happens             | happens           | AID_LAPSED | already so          | AID_ALREADY_DELIVERED | AID_REVERSED
          turn down, another hand | happens           | happens             | happens             | happens           | AID_LAPSED | AID_ALREADY_DECIDED | AID_ALREADY_DELIVERED | AID_REVERSED
          fund                    | AID_NOT_APPROVED  | happens             | already so          | AID_NOT_FUNDED    | AID_LAPSED | AID_REJECTED        | already so            | already so
          refuse funds            | already so        | happens             | already so          | already so        | already so | already so          | already so            | already so
          let lapse               | already so        | already so          | happens             | already so        | already so | already so          | already so            | already so
          deliver                 | AID_NOT_APPROVED  | AID_NOT_FUNDED      | happens             | AID_NOT_FUNDED    | AID_LAPSED | AID_REJECTED        | already so            | AID_REVERSED
          reverse                 | AID_NOT_DELIVERED | AID_NOT_DELIVERED   | AID_NOT_DELIVERED   | AID_NOT_DELIVERED | AID_LAPSED | AID_REJECTED        | happens               | already so
          repay                   | AID_NOT_DELIVERED | AID_NOT_DELIVERED   | AID_NOT_DELIVERED   | AID_NOT_DELIVERED | AID_LAPSED | AID_REJECTED        | happens               | AID_REVERSED
          """)
  void everyStageKnowsWhatMayBecomeOfIt(ArgumentsAccessor row) {
    Function<CaseState, Decision<CaseEvent>> asked = ASKED.get(row.getString(0));
    for (Stage stage : Stage.values()) {
      stage.story().when(asked).thenInAWord(row.getString(1 + stage.ordinal()));
    }
  }

  @Test
  void whatIsAskedOfUnknownAidOrAnUnknownFileIsRefusedForThat() {
    ASKED.forEach(
        (name, asked) -> {
          given().when(asked).thenInAWord("CASE_NOT_FOUND");
          given(archived("2026-01-12")).when(asked).thenInAWord("AID_NOT_FOUND");
        });
  }

  @Test
  void whatWasReservedIsTurnedDownFundedAndReversedOnAClosedFileToo() {
    Stage.FUNDED
        .story()
        .and(closed("2026-02-11"))
        .when(ASKED.get("turn down"))
        .thenInAWord("happens");
    Stage.APPROVED.story().and(closed("2026-02-11")).when(fund()).thenInAWord("happens");
    Stage.DELIVERED
        .story()
        .and(closed("2026-02-11"))
        .when(ASKED.get("reverse"))
        .thenInAWord("happens");
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"PROPOSED", "APPROVED", "FUNDED", "FUNDS_REFUSED"})
  void itIsNotTurnedDownBeforeItWasProposed(Stage stage) {
    stage.story().when(turnDown(SUPERVISOR, "2026-01-31")).thenInAWord("DATE_OUT_OF_ORDER");
    stage.story().when(turnDown(SUPERVISOR, "2026-02-01")).thenInAWord("happens");
  }

  @Test
  void whatIsTakenBackIsDatedAfterItsDelivery() {
    Stage.DELIVERED.story().when(reverse("2026-02-09")).thenInAWord("DATE_OUT_OF_ORDER");
    Stage.DELIVERED.story().when(reverse("2026-02-10")).thenInAWord("happens");
    Stage.REVERSED.story().when(reverse("2026-02-13")).thenInAWord("AID_REVERSED");
  }

  @Test
  void whatIsDeliveredAgainOnAnotherDayOrWithAnotherReceiptIsAnotherDelivery() {
    Stage.DELIVERED
        .story()
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-11"))
        .thenInAWord("AID_ALREADY_DELIVERED");
    DeliverAid otherReceipt =
        new DeliverAid(
            Samples.CASE,
            AID,
            payee(HEAD_NAME),
            new Receipt("PZ2", ReceiptKind.BANK_SLIP),
            DeliverAid.Word.STAFF,
            FINANCE,
            day("2026-02-10"));
    Stage.DELIVERED
        .story()
        .when(state -> DeliverAidRule.decide(otherReceipt, state, DeliverAidRule.Involved.UNKNOWN))
        .thenInAWord("AID_ALREADY_DELIVERED");
  }

  @Test
  void onlyWhatTheHouseholdHasOrIsSureToGetIsGiven() {
    assertThat(Stage.APPROVED.aid().given()).contains(new Given(LOAN, day("2026-02-02")));
    assertThat(Stage.FUNDED.aid().given()).contains(new Given(LOAN, day("2026-02-02")));
    assertThat(Stage.DELIVERED.aid().given()).contains(new Given(LOAN, day("2026-02-10")));
    for (Stage stage :
        List.of(
            Stage.PROPOSED, Stage.FUNDS_REFUSED, Stage.LAPSED, Stage.REJECTED, Stage.REVERSED)) {
      assertThat(stage.aid().given()).as(stage.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatItsFundSaidIsKnown(Stage stage) {
    assertThat(FundAnswer.of(stage.aid()).outcome()).hasToString(stage.answer);
    assertThat(FundAnswer.of(stage.aid()).isDecided()).isEqualTo(!stage.answer.equals("PENDING"));
  }

  @Test
  void aServiceNeedsNoFund() {
    Story advised =
        given(archived("2026-01-12"), GivenCare.proposed(AID, GivenCare.advice(), "2026-02-01"))
            .and(approved("2026-02-02"));
    assertThat(FundAnswer.of(advised.file().aids().get(AID)).outcome()).hasToString("NOT_NEEDED");
    assertThat(FundAnswer.of(Stage.FUNDS_REFUSED.aid()))
        .isEqualTo(FundAnswer.refused("C22_OVERDRAWN", Optional.empty()));
    given(archived("2026-01-12"), GivenCare.proposed(AID, GivenCare.advice(), "2026-02-01"))
        .when(ASKED.get("approve"))
        .thenInAWord("happens");
    advised.when(deliver(FINANCE, payee("邓眉韵"), "2026-02-10")).thenInAWord("happens");
  }

  @ParameterizedTest
  @EnumSource
  void onlyAidThatWaitsForApprovalIsStillToComeFromItsFund(Stage stage) {
    CaseState state = new CaseState.Open(stage.story().file());
    assertThat(AidRules.waiting(state, AID).isPresent())
        .isEqualTo(stage == Stage.PROPOSED || stage == Stage.FUNDS_REFUSED);
  }

  @Test
  void whatItsFundRefusedIsApprovedAnewOnTheSameTerms() {
    Story again = Stage.FUNDS_REFUSED.story().and(approved("2026-02-20"));
    assertThat(again.file().aids().get(AID).given()).contains(new Given(LOAN, day("2026-02-20")));
  }
}
