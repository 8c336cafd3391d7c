package org.warmledger.command.filings;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.FormFiled;

/** Stream of the filings of one form, union and period. */
@Aggregate
class FilingStream extends LedgerStream<FormFiled, FilingState> {

  FilingStream() {
    super(new FilingState.Unfiled());
  }

  @EventSourcingHandler
  void on(FormFiled event) {
    became(event.filingId().value(), FilingState.evolve(state(), event));
  }
}
