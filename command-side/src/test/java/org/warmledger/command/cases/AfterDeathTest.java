package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.FUND;
import static org.warmledger.command.cases.GivenCare.fund;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.undoClosure;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;

/**
 * Once a death is on the ledger, what went out before is entered by what proves it, and never into
 * the hands of whom nobody can ask (C05, ADR 0091).
 */
class AfterDeathTest {

  private static final Payee IN_HAND = new Payee(HEAD_NAME, "", Optional.empty());

  private static CaseClosed died(String on) {
    return Like.the(closed(on)).with(CaseClosed::reason, CloseReason.DEATH).made();
  }

  private static Story funded() {
    return given(archived("2026-01-12"), proposed("2026-02-01"))
        .and(approved("2026-02-02"))
        .and(Facts.funded("2026-02-02"));
  }

  private static Function<CaseState, Decision<CaseEvent>> visit(Optional<FundCode> fund) {
    return state ->
        RecordVisitRule.decide(
            Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
                .with(RecordVisit::caseId, Samples.CASE)
                .with(RecordVisit::visitId, VISIT)
                .with(RecordVisit::fund, fund)
                .with(RecordVisit::money, fund.isPresent() ? new Money(50_000) : Money.NONE)
                .with(RecordVisit::occurredOn, day("2026-02-10"))
                .made(),
            state,
            Optional.of(fund().facts()));
  }

  @Test
  void nothingIsEnteredAsPutIntoTheHandsOfWhoDied() {
    Story dead = funded().and(died("2026-02-20"));
    dead.when(deliver(FINANCE, IN_HAND, "2026-02-10")).thenRefused(C05_AID_AFTER_END);
    dead.when(visit(Optional.of(FUND))).thenRefused(C05_AID_AFTER_END);
    dead.when(visit(Optional.empty())).thenHappens(CaseVisited.class);
    dead.then(undoClosure(new StaffId("another@410803"), "2026-02-21"))
        .when(deliver(FINANCE, IN_HAND, "2026-02-10"))
        .thenHappens(CaseAided.class);
  }

  @Test
  void whatABankOrAProxyProvesIsEnteredByAnotherThanApprovedIt() {
    Story dead = funded().and(died("2026-02-20"));
    dead.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10")).thenHappens(CaseAided.class);
    dead.when(deliver(FINANCE, proxy("邓眉韵", "委托书"), "2026-02-10")).thenHappens(CaseAided.class);
    dead.when(deliver(SUPERVISOR, payee(HEAD_NAME), "2026-02-10")).thenRefused(C13_SAME_HANDS);
    dead.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-21")).thenRefused(C05_AID_AFTER_END);
  }

  @Test
  void whoseFileEndedOtherwiseCanBeAsked() {
    Story lifted = funded().and(closed("2026-02-20"));
    lifted.when(deliver(FINANCE, IN_HAND, "2026-02-10")).thenHappens(CaseAided.class);
    lifted.when(visit(Optional.of(FUND))).thenHappens(CaseVisited.class);
    funded().when(deliver(FINANCE, IN_HAND, "2026-02-10")).thenHappens(CaseAided.class);
  }

  @Test
  void adviceThatWasGivenBeforeIsEntered() {
    given(archived("2026-01-12"), GivenCare.proposed(AID, GivenCare.advice(), "2026-02-01"))
        .and(approved("2026-02-02"))
        .and(died("2026-02-20"))
        .when(deliver(FINANCE, IN_HAND, "2026-02-10"))
        .thenHappens(CaseAided.class);
  }
}
