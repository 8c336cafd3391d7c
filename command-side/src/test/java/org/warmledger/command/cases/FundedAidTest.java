package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.approveaid.FundAnswer;
import org.warmledger.command.cases.fundaid.FundAid;
import org.warmledger.command.cases.fundaid.FundAidRule;
import org.warmledger.command.cases.lapseaid.LapseAid;
import org.warmledger.command.cases.lapseaid.LapseAidRule;
import org.warmledger.command.cases.refusefunds.RefuseFunds;
import org.warmledger.command.cases.refusefunds.RefuseFundsRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Shortage;

/** What a file makes of its fund's decisions. */
class FundedAidTest {

  private static final FundCode FUND = new FundCode("ZYCZ-2026");

  private static Function<CaseState, Decision<CaseEvent>> fund() {
    return state ->
        FundAidRule.decide(
            new FundAid(
                Samples.CASE, AID, FUND, new CommitmentId("commitment-1"), 7, day("2026-02-02")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> refuse() {
    return state ->
        RefuseFundsRule.decide(
            new RefuseFunds(
                Samples.CASE, AID, FUND, "C22_OVERDRAWN", Optional.of(NO_RICE), day("2026-02-02")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> lapse(String fundedBy) {
    return state ->
        LapseAidRule.decide(
            new LapseAid(Samples.CASE, AID, day(fundedBy), day("2026-06-01")), state);
  }

  private static Story approvedAid() {
    return given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02"));
  }

  @Test
  void approvedAidIsFundedOnce() {
    approvedAid().when(fund()).then(funded("2026-02-02"));
    approvedAid().and(funded("2026-02-02")).when(fund()).thenItIsAlreadySo();
    approvedAid()
        .and(funded("2026-02-02"))
        .and(delivered("2026-02-10"))
        .when(fund())
        .thenItIsAlreadySo();
  }

  @Test
  void aidThatWasTurnedDownOrRefusedIsNotFunded() {
    approvedAid().and(rejected("2026-02-03")).when(fund()).thenRefused(AID_REJECTED);
    approvedAid().and(fundsRefused("2026-02-02")).when(fund()).thenRefused(AID_NOT_FUNDED);
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(fund())
        .thenRefused(AID_NOT_APPROVED);
  }

  private static final Shortage NO_RICE =
      new Shortage(
          day("2026-02-02"),
          Money.NONE,
          List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
          Money.NONE,
          List.of(new Goods("米10kg", 3, "袋", new Money(6_000))),
          List.of());

  private static AidFundsRefused refusedForRice() {
    return Like.the(fundsRefused("2026-02-02"))
        .with(AidFundsRefused::lacking, Optional.of(NO_RICE))
        .made();
  }

  @Test
  void whoApprovedAndTheFileAreToldWhatTheFundWasShortOf() {
    AidState refused = approvedAid().and(refusedForRice()).file().aids().get(AID);
    assertThat(FundAnswer.of(refused))
        .isEqualTo(FundAnswer.refused("C22_OVERDRAWN", Optional.of(NO_RICE)));
  }

  @Test
  void onlyAidThatWaitsIsToldOfARefusal() {
    approvedAid().when(refuse()).then(refusedForRice());
    approvedAid().and(funded("2026-02-02")).when(refuse()).thenItIsAlreadySo();
    approvedAid().and(fundsRefused("2026-02-02")).when(refuse()).thenItIsAlreadySo();
  }

  @Test
  void onlyFundedAidLapsesOnceItsTimeIsOver() {
    Story waiting = approvedAid().and(funded("2026-02-02"));
    waiting.when(lapse("2026-02-01")).thenItIsAlreadySo();
    waiting
        .when(lapse("2026-02-02"))
        .then(new AidLapsed(Samples.CASE, Samples.COUNTY, AID, day("2026-06-01")));
    waiting.and(delivered("2026-02-10")).when(lapse("2026-02-10")).thenItIsAlreadySo();
    approvedAid().when(lapse("2026-05-01")).thenItIsAlreadySo();
  }

  @Test
  void aidOutOfAFundThatIsNotOpenIsNotApproved() {
    ApproveAid approval =
        new ApproveAid(
            Samples.CASE, AID, Note.EMPTY, Optional.empty(), SUPERVISOR, day("2026-02-02"));
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(state -> ApproveAidRule.decide(approval, state, 1, Optional.empty(), Set.of()))
        .thenRefused(UNKNOWN_FUND);
  }
}
