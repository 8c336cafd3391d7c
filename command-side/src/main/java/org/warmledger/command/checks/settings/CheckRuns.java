package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CheckRan;

/** Stream of a year's runs: one for each check and day. */
@Aggregate
class CheckRuns {

  @AggregateIdentifier private @Nullable String stream;
  private final Map<String, LocalDate> lastRun = new HashMap<>();

  CheckRuns() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(RecordRun command) {
    CheckRan ran = command.fact();
    if (!ran.occurredOn().equals(lastRun.get(ran.code()))) {
      AggregateLifecycle.apply(ran);
    }
    return new Written(command.stream(), AggregateLifecycle.getVersion());
  }

  @EventSourcingHandler
  void on(CheckRan event) {
    stream = RecordRun.streamOf(event);
    lastRun.put(event.code(), event.occurredOn());
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
