package org.warmledger.command.funds;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;

/** Stream of one commitment; written only together with its fund. */
@Aggregate
class CommitmentAggregate {

  @AggregateIdentifier private @Nullable String stream;
  private CommitmentState state = Commitment.none();

  static CommitmentAggregate begun(FundsCommitted fact) {
    CommitmentAggregate commitment = new CommitmentAggregate();
    commitment.record(List.of(fact));
    return commitment;
  }

  void record(List<? extends CommitmentEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
  }

  CommitmentState state() {
    return state;
  }

  @EventSourcingHandler
  void on(CommitmentEvent event) {
    stream = event.commitment().value();
    state = Commitment.evolve(state, event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
