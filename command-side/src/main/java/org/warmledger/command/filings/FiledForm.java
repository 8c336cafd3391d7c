package org.warmledger.command.filings;

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
import org.warmledger.events.FormFiled;

/** Stream of the filings of one form, union and period. */
@Aggregate
class FiledForm {

  @AggregateIdentifier private @Nullable String stream;
  private FilingState state = new FilingState.Unfiled();

  FiledForm() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(FileForm command) {
    FilingState.decide(command, state).orRefuse().forEach(AggregateLifecycle::apply);
    return new Written(command.stream(), getVersion());
  }

  @EventSourcingHandler
  void on(FormFiled event) {
    stream = event.filingId().value();
    state = FilingState.evolve(state, event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
