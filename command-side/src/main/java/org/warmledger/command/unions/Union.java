package org.warmledger.command.unions;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.UnionRegistered;

/** Stream of one union. */
@Aggregate
class Union {

  @AggregateIdentifier private @Nullable String stream;
  private UnionState state = new UnionState.Unknown();

  Union() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(RegisterUnion command) {
    UnionState.decide(command, state).orRefuse().forEach(AggregateLifecycle::apply);
    return new Written(command.code().streamId(), getVersion());
  }

  @EventSourcingHandler
  void on(UnionRegistered event) {
    stream = event.code().streamId();
    state = UnionState.evolve(event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
