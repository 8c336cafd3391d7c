package org.warmledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.persons.NamesOnFile;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReversal;
import org.warmledger.events.values.AidTerms;

/** Stream of one file. */
@Aggregate
class HardshipCaseStream extends LedgerStream<CaseEvent, CaseState> {

  HardshipCaseStream() {
    super(HardshipCase.unopened());
  }

  @Override
  protected void refuse(List<? extends CaseEvent> facts) {
    state().content().ifPresent(file -> refuse(file, facts));
  }

  private static void refuse(CaseFile file, List<? extends CaseEvent> facts) {
    OpenTexts.in(facts.stream().filter(fact -> !(fact instanceof CaseReversal)))
        .without(OpenTexts.in(facts.stream().flatMap(fact -> given(file, fact))))
        .refuse(() -> NamesOnFile.of(file.household()));
    file.refusal(facts).ifPresent(Refusal::raise);
  }

  /** What was proposed is given as it stands. */
  private static Stream<AidTerms> given(CaseFile file, CaseEvent fact) {
    return fact instanceof AidEvent aid
            && file.aids().get(aid.aidId()) instanceof AidState.Promised promised
        ? Stream.of(promised.terms())
        : Stream.empty();
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    became(event.caseId().value(), HardshipCase.evolve(state(), event));
  }
}
