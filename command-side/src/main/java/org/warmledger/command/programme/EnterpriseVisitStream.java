package org.warmledger.command.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.EnterpriseVisitEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** Stream of one visit to an enterprise. */
@Aggregate
class EnterpriseVisitStream
    extends LedgerStream<
        EnterpriseVisitEvent, ActivityState<EnterpriseVisited, EnterpriseVisitReversed>> {

  EnterpriseVisitStream() {
    super(new ActivityState.Unknown<>());
  }

  @EventSourcingHandler
  void on(EnterpriseVisitEvent event) {
    became(event.visitId().value(), ActivityState.evolve(state(), event));
  }
}
