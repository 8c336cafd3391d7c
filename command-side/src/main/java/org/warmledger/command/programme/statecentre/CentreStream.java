package org.warmledger.command.programme.statecentre;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CentreStated;

/** Stream of one union's assistance centre. */
@Aggregate
class CentreStream extends LedgerStream<CentreStated, CentreState> {

  CentreStream() {
    super(new CentreState.Unknown());
  }

  @EventSourcingHandler
  void on(CentreStated event) {
    became(Centres.stream(event.union()), new CentreState.Stated(event));
  }
}
