package org.warmledger.command.rosters;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.RosterEvent;

/** Stream of one roster. */
@Aggregate
class RosterStream extends LedgerStream<RosterEvent, RosterState> {

  RosterStream() {
    super(Roster.unknown());
  }

  @EventSourcingHandler
  void on(RosterEvent event) {
    became(event.rosterId().value(), Roster.evolve(state(), event));
  }
}
