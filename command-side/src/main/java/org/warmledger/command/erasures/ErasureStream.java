package org.warmledger.command.erasures;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.ErasureEvent;

/** Stream of what is asked and done about erasing one person. */
@Aggregate
class ErasureStream extends LedgerStream<ErasureEvent, ErasureState> {

  ErasureStream() {
    super(new ErasureState.Unasked());
  }

  @EventSourcingHandler
  void on(ErasureEvent event) {
    became(event.erasure().value(), ErasureState.evolve(state(), event));
  }
}
