package org.warmledger.command.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.EnterpriseVisitEvent;

/** Stream of one visit to an enterprise. */
@Aggregate
class EnterpriseVisitStream extends LedgerStream<EnterpriseVisitEvent, EnterpriseVisitState> {

  EnterpriseVisitStream() {
    super(new EnterpriseVisitState.Unknown());
  }

  @EventSourcingHandler
  void on(EnterpriseVisitEvent event) {
    became(event.visitId().value(), EnterpriseVisit.evolve(state(), event));
  }
}
