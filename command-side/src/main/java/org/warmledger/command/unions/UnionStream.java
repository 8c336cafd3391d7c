package org.warmledger.command.unions;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.UnionEvent;

/** Stream of one union. */
@Aggregate
class UnionStream extends LedgerStream<UnionEvent, UnionState> {

  UnionStream() {
    super(new UnionState.Unknown());
  }

  @EventSourcingHandler
  void on(UnionEvent event) {
    became(event.code().streamId(), UnionState.evolve(state(), event));
  }
}
