package org.warmledger.command.checks.findings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.FindingEvent;

/** Stream of one finding. */
@Aggregate
class FindingStream extends LedgerStream<FindingEvent, FindingState> {

  FindingStream() {
    super(new FindingState.Unknown());
  }

  @EventSourcingHandler
  void on(FindingEvent event) {
    became(event.findingId().value(), FindingState.evolve(state(), event));
  }
}
