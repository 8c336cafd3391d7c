package org.warmledger.command.funds;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CommitmentEvent;

/** Stream of one commitment; written only together with its fund. */
@Aggregate
class CommitmentStream extends LedgerStream<CommitmentEvent, CommitmentState> {

  CommitmentStream() {
    super(Commitment.none());
  }

  @EventSourcingHandler
  void on(CommitmentEvent event) {
    became(event.commitment().value(), Commitment.evolve(state(), event));
  }
}
