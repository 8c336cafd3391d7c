package org.warmledger.command.cases;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CaseEvent;

/** Stream of one file. */
@Aggregate
class HardshipCaseStream extends LedgerStream<CaseEvent, CaseState> {

  HardshipCaseStream() {
    super(HardshipCase.unopened());
  }

  @EventSourcingHandler
  void on(CaseEvent event) {
    became(event.caseId().value(), HardshipCase.evolve(state(), event));
  }
}
