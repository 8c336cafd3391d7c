package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.CASE_CLOSED;
import static org.warmledger.command.decision.RejectionCode.CASE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.VISIT_ALREADY_THERE;
import static org.warmledger.command.decision.RejectionCode.VISIT_NOT_FOUND;
import static org.warmledger.events.Samples.CASE;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.HeldVisit;
import org.warmledger.command.cases.recordvisit.HeldVisitRule;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.samevisit.SayVisitsSame;
import org.warmledger.command.cases.samevisit.SayVisitsSameRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Note;

class HeldVisitTest {

  private static final VisitId MINE = new VisitId("visit-mine");
  private static final Story VISITED = given(archived("2026-01-12"), visited("2026-01-20"));

  private static Function<CaseState, Decision<CaseEvent>> send(
      String on, Optional<VisitId> beside) {
    return send(on, Optional.of(new HeldVisit(beside, Note.of("上午下午各一次"))), Optional.empty());
  }

  private static Function<CaseState, Decision<CaseEvent>> send(
      String on, Optional<HeldVisit> held, Optional<String> campaign) {
    RecordVisit visit =
        Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
            .with(RecordVisit::caseId, CASE)
            .with(RecordVisit::visitId, MINE)
            .with(RecordVisit::campaign, campaign)
            .with(RecordVisit::held, held)
            .with(RecordVisit::occurredOn, day(on))
            .made();
    return state -> HeldVisitRule.decide(visit, state, Optional.empty());
  }

  private static Function<CaseState, Decision<CaseEvent>> same(String visit) {
    return state ->
        SayVisitsSameRule.decide(
            new SayVisitsSame(CASE, new VisitId(visit), Note.of("同去"), day("2026-01-21")), state);
  }

  @Test
  void whatWasRecordedWithoutASignalIsAskedAboutWhereOthersEnteredItMeanwhile() {
    VISITED.when(send("2026-01-20", Optional.empty())).thenRefused(VISIT_ALREADY_THERE);
    VISITED.when(send("2026-01-21", Optional.empty())).thenHappens(CaseVisited.class);
    Optional<HeldVisit> held = Optional.of(new HeldVisit(Optional.empty(), Note.EMPTY));
    VISITED.when(send("2026-01-20", held, Optional.of("夏送清凉"))).thenHappens(CaseVisited.class);
  }

  @Test
  void whoeverHadASignalSawWhatIsThere() {
    VISITED
        .when(send("2026-01-20", Optional.empty(), Optional.empty()))
        .thenHappens(CaseVisited.class);
  }

  @Test
  void anotherVisitIsEnteredBesideTheOneThatIsThereAndItIsSaidWhy() {
    VISITED
        .when(send("2026-01-20", Optional.of(VISIT)))
        .thenHappens(CaseVisited.class, VisitsCompared.class);
    VISITED
        .when(send("2026-01-20", Optional.of(new VisitId("visit-x"))))
        .thenRefused(VISIT_NOT_FOUND);
  }

  @Test
  void itArrivesOnceHoweverOftenItIsSent() {
    Story entered = VISITED.then(send("2026-01-20", Optional.of(VISIT)));
    entered.when(send("2026-01-20", Optional.of(VISIT))).thenItIsAlreadySo();
    entered.when(send("2026-01-20", Optional.empty())).thenItIsAlreadySo();
  }

  @Test
  void whatNoVisitMayBeIsNoneBesideAnotherEither() {
    VISITED
        .and(closed("2026-01-20"))
        .when(send("2026-01-25", Optional.empty()))
        .thenRefused(CASE_CLOSED);
    given().when(send("2026-01-20", Optional.empty())).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void theSameVisitIsNotEnteredTwiceAndThatIsAFact() {
    VISITED.when(same(VISIT.value())).thenHappens(VisitsCompared.class);
    VISITED.when(same("visit-x")).thenRefused(VISIT_NOT_FOUND);
    given().when(same(VISIT.value())).thenRefused(CASE_NOT_FOUND);
  }
}
