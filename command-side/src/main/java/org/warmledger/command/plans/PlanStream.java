package org.warmledger.command.plans;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.PlanEvent;

/** Stream of one spending plan. */
@Aggregate
class PlanStream extends LedgerStream<PlanEvent, PlanState> {

  PlanStream() {
    super(Plan.unknown());
  }

  @EventSourcingHandler
  void on(PlanEvent event) {
    became(event.planId().value(), Plan.evolve(state(), event));
  }
}
