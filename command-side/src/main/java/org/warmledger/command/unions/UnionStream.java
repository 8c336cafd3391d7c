package org.warmledger.command.unions;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.UnionRegistered;

/** Stream of one union. */
@Aggregate
class UnionStream extends LedgerStream<UnionRegistered, UnionState> {

  UnionStream() {
    super(new UnionState.Unknown());
  }

  @EventSourcingHandler
  void on(UnionRegistered event) {
    became(event.code().streamId(), UnionState.evolve(event));
  }
}
