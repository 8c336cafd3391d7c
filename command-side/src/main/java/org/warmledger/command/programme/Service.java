package org.warmledger.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ProgrammeEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** Stream of one service. */
@Aggregate
class Service {

  @AggregateIdentifier private @Nullable String stream;
  private ServiceState state = new ServiceState.Unknown();

  Written record(List<? extends ProgrammeEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
    return new Written(toString(), getVersion());
  }

  @EventSourcingHandler
  void on(ServiceProvided event) {
    stream = event.serviceId().value();
    state = new ServiceState.Provided(event);
  }

  @EventSourcingHandler
  void on(ServiceReversed event) {
    state = ServiceState.evolve(state, event);
  }

  ServiceState state() {
    return state;
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
