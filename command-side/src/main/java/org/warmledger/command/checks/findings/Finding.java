package org.warmledger.command.checks.findings;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.FindingEvent;

/** Stream of one finding. */
@Aggregate
class Finding {

  @AggregateIdentifier private @Nullable String stream;
  private FindingState state = new FindingState.Unknown();

  Finding() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(RaiseFinding command) {
    return written(command.stream(), FindingState.raise(command.fact(), state).orRefuse());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(ClearFinding command) {
    return written(command.stream(), FindingState.clear(command, state).orRefuse());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Written handle(EndFinding command, MetaData metadata) {
    CommandData data = CommandData.fromMetadata(metadata);
    if (!state.isKnownTo(data.context().union())) {
      throw Refusal.of(RejectionCode.FINDING_NOT_FOUND);
    }
    if (data.expectedVersion().orElse(version()) != version()) {
      throw Refusal.of(RejectionCode.VERSION_CONFLICT);
    }
    return written(command.stream(), FindingState.end(command, state).orRefuse());
  }

  private static Written written(String stream, List<FindingEvent> facts) {
    facts.forEach(AggregateLifecycle::apply);
    return new Written(stream, version());
  }

  /** Before anything was raised there is no version. */
  private static long version() {
    @Nullable Long version = AggregateLifecycle.getVersion();
    return version == null ? -1 : version;
  }

  @EventSourcingHandler
  void on(FindingEvent event) {
    stream = event.findingId().value();
    state = FindingState.evolve(event);
  }

  @Override
  public String toString() {
    return String.valueOf(stream);
  }
}
