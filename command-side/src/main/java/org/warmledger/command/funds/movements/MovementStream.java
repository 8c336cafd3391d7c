package org.warmledger.command.funds.movements;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.MovementEvent;

/** Stream of one movement of a fund. */
@Aggregate
class MovementStream extends LedgerStream<MovementEvent, MovementState> {

  MovementStream() {
    super(new MovementState.Unknown());
  }

  @EventSourcingHandler
  void on(MovementEvent event) {
    became(event.movement().value(), MovementState.evolve(state(), event));
  }
}
