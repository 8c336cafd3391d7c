package org.warmledger.command.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CentreEvent;

/** Stream of one union's assistance centre. */
@Aggregate
class CentreStream extends LedgerStream<CentreEvent, CentreState> {

  CentreStream() {
    super(CentreState.UNKNOWN);
  }

  @EventSourcingHandler
  void on(CentreEvent event) {
    became(Centres.stream(event.union()), state().after(event));
  }
}
