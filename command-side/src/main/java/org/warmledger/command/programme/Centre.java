package org.warmledger.command.programme;

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
import org.warmledger.events.CentreStated;

/** Stream of one union's assistance centre. */
@Aggregate
class Centre {

  @AggregateIdentifier private @Nullable String stream;
  private CentreState state = new CentreState.Unknown();

  Centre() {}

  static String streamOf(CentreStated fact) {
    return "centre-" + fact.union().code();
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(StateCentre command) {
    CentreState.decide(command, state).orRefuse().forEach(AggregateLifecycle::apply);
    return new Written(command.stream(), getVersion());
  }

  @EventSourcingHandler
  void on(CentreStated event) {
    stream = streamOf(event);
    state = new CentreState.Stated(event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
