package org.warmledger.command.checks.settings;

import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.CheckRan;

/** Stream of a year's runs: one for each check and day. */
@Aggregate
class RunsStream extends LedgerStream<CheckRan, RunsState> {

  RunsStream() {
    super(new RunsState(Map.of()));
  }

  @EventSourcingHandler
  void on(CheckRan event) {
    became(Runs.stream(event.union(), event.occurredOn()), state().with(event));
  }
}
