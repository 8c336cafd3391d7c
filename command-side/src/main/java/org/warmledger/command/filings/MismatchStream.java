package org.warmledger.command.filings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.MismatchExplained;

/** Stream of what was said of the contradictions in one form, union and period. */
@Aggregate
class MismatchStream extends LedgerStream<MismatchExplained, MismatchState> {

  MismatchStream() {
    super(new MismatchState.Unexplained());
  }

  @EventSourcingHandler
  void on(MismatchExplained event) {
    became(Mismatches.stream(event.filingId()), MismatchState.evolve(state(), event));
  }
}
