package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.FUND;
import static org.warmledger.command.cases.GivenCare.NOTICE;
import static org.warmledger.command.cases.GivenCare.checked;
import static org.warmledger.command.cases.GivenCare.fund;
import static org.warmledger.command.cases.GivenCare.published;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.Given;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;

/** What is handed over on a visit comes out of a fund, as aid does. */
class HandedOverTest {

  private static final Money MONEY = new Money(50_000);

  private static Function<CaseState, Decision<CaseEvent>> visit(Optional<FundFacts> fund) {
    return state ->
        RecordVisitRule.decide(
            Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
                .with(RecordVisit::caseId, Samples.CASE)
                .with(RecordVisit::visitId, VISIT)
                .with(RecordVisit::fund, Optional.of(FUND))
                .with(RecordVisit::money, MONEY)
                .with(RecordVisit::occurredOn, day("2026-02-10"))
                .made(),
            state,
            fund);
  }

  @Test
  void itIsCondolenceOutOfThatFund() {
    Story.Outcome visited = given(archived("2026-01-12")).when(visit(Optional.of(fund().facts())));
    visited.thenHappens(CaseVisited.class);
    CaseEvent fact = visited.decision().orRefuse().getFirst();
    assertThat(given(archived("2026-01-12"), fact).file().given())
        .containsExactly(
            new Given(
                new AidTerms(
                    AidCategory.CONDOLENCE, Optional.of(FUND), Optional.empty(), MONEY, List.of()),
                day("2026-02-10")));
  }

  @Test
  void aVisitWithEmptyHandsGivesNothing() {
    assertThat(given(archived("2026-01-12"), visited("2026-02-10")).file().given()).isEmpty();
  }

  @Test
  void theFundIsOneThatMayBeUsedForIt() {
    Story file = given(archived("2026-01-12"));
    file.when(visit(Optional.empty())).thenRefused(UNKNOWN_FUND);
    file.when(visit(Optional.of(fund().forCategories(AidCategory.LIVING).facts())))
        .thenRefused(C23_OUT_OF_SCOPE);
    file.when(visit(Optional.of(fund().capped(CapUnit.TIME, MONEY.fen() - 1).facts())))
        .thenRefused(C06_CAP_EXCEEDED);
    file.when(visit(Optional.of(fund().capped(CapUnit.TIME, MONEY.fen()).facts())))
        .thenHappens(CaseVisited.class);
  }

  @Test
  void whatStandsInTheWayOfAidStandsInTheWayOfAVisitThatHandsMoneyOver() {
    given(archived("2026-01-12"), published(NOTICE, "2026-02-05", "2026-02-11"))
        .when(visit(Optional.of(fund().facts())))
        .thenRefused(C12_NOTICE_TOO_SHORT);
    given(archived("2026-01-12"), checked("2026-02-01", Exclusion.values()[0]))
        .when(visit(Optional.of(fund().facts())))
        .thenRefused(C20_EXCLUSION);
  }

  @Test
  void nothingIsHandedToSomebodyWhoWasErased() {
    given(archived("2026-01-12"), erased(Samples.HEAD))
        .when(visit(Optional.of(fund().facts())))
        .thenRefused(PERSON_ERASED);
    given(archived("2026-01-12"), erased(Samples.SPOUSE))
        .when(visit(Optional.of(fund().facts())))
        .thenHappens(CaseVisited.class);
  }

  @Test
  void aVisitIsPaidToAFileThatWasThereAndOpen() {
    given().when(visit(Optional.of(fund().facts()))).thenRefused(CASE_NOT_FOUND);
    given(archived("2026-02-11"))
        .when(visit(Optional.of(fund().facts())))
        .thenRefused(DATE_OUT_OF_ORDER);
    given(archived("2026-02-10"))
        .when(visit(Optional.of(fund().facts())))
        .thenHappens(CaseVisited.class);
    given(archived("2026-01-12"), closed("2026-02-09"))
        .when(visit(Optional.of(fund().facts())))
        .thenRefused(CASE_CLOSED);
  }

  @Test
  void aFileStartsByBeingArchivedAndAidByBeingProposed() {
    for (CaseEvent early :
        List.of(visited("2026-02-10"), closed("2026-02-10"), reopened("2026-02-10"))) {
      assertThatIllegalStateException().isThrownBy(() -> given(early));
    }
    LoanRepaid repaid =
        Like.bare(LoanRepaid.class)
            .with(LoanRepaid::aidId, AID)
            .with(LoanRepaid::money, MONEY)
            .with(LoanRepaid::occurredOn, day("2026-03-01"))
            .made();
    for (AidEvent early :
        List.of(approved("2026-02-02"), funded("2026-02-02"), fundsRefused("2026-02-02"), repaid)) {
      assertThatIllegalStateException().isThrownBy(() -> given(archived("2026-01-12"), early));
    }
    for (AidEvent tooEarly : List.of(funded("2026-02-02"), fundsRefused("2026-02-02"), repaid)) {
      assertThatIllegalStateException()
          .isThrownBy(() -> given(archived("2026-01-12"), proposed("2026-02-01"), tooEarly));
    }
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02"))
                    .and(approved("2026-02-03")));
    assertThatIllegalStateException()
        .isThrownBy(() -> given(archived("2026-01-12"), GivenCare.objected("2026-02-10")));
  }
}
