package org.warmledger.command.programme;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ProgrammeEvent;

/** Stream of one visit to an enterprise. */
@Aggregate
class EnterpriseVisit {

  @AggregateIdentifier private @Nullable String stream;
  private EnterpriseVisitState state = new EnterpriseVisitState.Unknown();

  Written record(List<? extends ProgrammeEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
    return new Written(toString(), getVersion());
  }

  @EventSourcingHandler
  void on(EnterpriseVisited event) {
    stream = event.visitId().value();
    state = new EnterpriseVisitState.Visited(event);
  }

  @EventSourcingHandler
  void on(EnterpriseVisitReversed event) {
    state = EnterpriseVisitState.evolve(state, event);
  }

  EnterpriseVisitState state() {
    return state;
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
