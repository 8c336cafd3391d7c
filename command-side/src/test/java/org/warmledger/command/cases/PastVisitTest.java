package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.VisitNotes;

/** A visit of before the ledger was in use is one, however the row is written that tells of it. */
class PastVisitTest {

  private static final Money BROUGHT = new Money(50_000);
  private static final PastFund LABELLED = paid("LWZJ-2025");

  private static PastFund paid(String label) {
    return new PastFund(Optional.of(new FundCode(label)), Optional.empty());
  }

  /** As it was recorded under another id, by a row that said less. */
  private static Like<CaseVisited> recorded() {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::visitId, new VisitId("visit-elsewhere"))
        .with(CaseVisited::notes, Personal.of(Samples.HEAD, new VisitNotes("红梅走访组", "")))
        .with(CaseVisited::money, BROUGHT)
        .with(CaseVisited::goods, List.of())
        .with(CaseVisited::occurredOn, day("2026-02-10"));
  }

  private static Like<RecordVisit> row() {
    return Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
        .with(RecordVisit::caseId, Samples.CASE)
        .with(RecordVisit::visitId, VISIT)
        .with(RecordVisit::notes, new VisitNotes("红梅走访组", "希望介绍工作"))
        .with(RecordVisit::money, BROUGHT)
        .with(RecordVisit::goods, List.of())
        .with(RecordVisit::past, Optional.of(LABELLED))
        .with(RecordVisit::occurredOn, day("2026-02-10"));
  }

  private static Function<CaseState, Decision<CaseEvent>> brings(RecordVisit row) {
    return state -> RecordVisitRule.decide(row, state, Optional.empty());
  }

  @Test
  void aVisitOfThePastKeepsTheLabelOfTheFundThatPaid() {
    PastFund sourced = new PastFund(LABELLED.label(), Optional.of(FundingSource.OWN_UNION));
    CaseState file = HardshipCase.evolve(HardshipCase.unopened(), archived("2026-01-12"));
    List<CaseEvent> facts =
        brings(row().with(RecordVisit::past, Optional.of(sourced)).made()).apply(file).orRefuse();
    CaseVisited visit = (CaseVisited) facts.getFirst();
    assertThat(visit.past()).contains(sourced);
    assertThat(visit.fund()).isEmpty();
  }

  /** A column more in the file, and the row has another id: the visit is the same. */
  @Test
  void theSameVisitInAnotherRowIsAlreadySo() {
    for (CaseVisited there :
        List.of(
            recorded().made(),
            recorded().with(CaseVisited::past, Optional.of(LABELLED)).made(),
            recorded().with(CaseVisited::notes, Personal.erased(Samples.HEAD)).made())) {
      given(archived("2026-01-12"), there).when(brings(row().made())).thenItIsAlreadySo();
    }
  }

  @Test
  void whatTellsOtherwiseIsAnotherVisit() {
    List<Goods> rice = List.of(new Goods("米10kg", 1, "件", new Money(6_000)));
    for (CaseVisited other :
        List.of(
            recorded().with(CaseVisited::occurredOn, day("2026-02-09")).made(),
            recorded().with(CaseVisited::money, new Money(1)).made(),
            recorded().with(CaseVisited::goods, rice).made(),
            recorded().with(CaseVisited::past, Optional.of(paid("LWZJ-2024"))).made(),
            recorded().with(CaseVisited::campaign, Optional.of("春送岗位")).made(),
            recorded().with(CaseVisited::fund, Optional.of(new FundCode("F"))).made())) {
      given(archived("2026-01-12"), other)
          .when(brings(row().made()))
          .thenHappens(CaseVisited.class);
    }
  }

  @Test
  void whatIsEnteredByHandIsAsManyVisitsAsAreEntered() {
    given(archived("2026-01-12"), recorded().made())
        .when(brings(row().with(RecordVisit::past, Optional.empty()).made()))
        .thenHappens(CaseVisited.class);
  }
}
