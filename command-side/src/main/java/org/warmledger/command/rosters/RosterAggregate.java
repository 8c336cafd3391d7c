package org.warmledger.command.rosters;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.RosterEvent;

/** Stream of one roster. Commands reach it by way of {@link Rosters}. */
@Aggregate
public class RosterAggregate {

  @AggregateIdentifier private @Nullable String stream;
  private RosterState state = Roster.unknown();

  /** Writes what was decided, or refuses. */
  public Written record(Decision<RosterEvent> decision) {
    List<RosterEvent> facts = decision.orRefuse();
    facts.forEach(AggregateLifecycle::apply);
    return new Written(toString(), getVersion());
  }

  @EventSourcingHandler
  void on(RosterEvent event) {
    stream = event.rosterId().value();
    state = Roster.evolve(state, event);
  }

  /** The roster as it stands. */
  public RosterState state() {
    return state;
  }

  /** Sequence of its last event. */
  long version() {
    return getVersion();
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
