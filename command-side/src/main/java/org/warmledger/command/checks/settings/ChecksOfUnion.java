package org.warmledger.command.checks.settings;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.CheckEvent;

/** Stream of what one union set for the checks. */
@Aggregate
class ChecksOfUnion {

  @AggregateIdentifier private @Nullable String stream;
  private SettingsState state = SettingsState.nothing();

  ChecksOfUnion() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(ApplySetting command) {
    state.decide(command.fact()).orRefuse().forEach(AggregateLifecycle::apply);
    return new Written(command.stream(), AggregateLifecycle.getVersion());
  }

  @EventSourcingHandler
  void on(CheckEvent event) {
    stream = ApplySetting.streamOf(event.union().code());
    state = state.evolve(event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
