package org.warmledger.command.funds;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;

/** Looks commitments up, outside of any command. */
@Component
public record CommitmentDirectory(EventStore store) {

  /** The fund that holds something aside for it now; empty when nothing is set aside. */
  public Optional<FundCode> heldBy(CommitmentId id) {
    return find(id) instanceof CommitmentState.Committed committed
        ? Optional.of(committed.fund())
        : Optional.empty();
  }

  private CommitmentState find(CommitmentId id) {
    return store
        .readEvents(id.value())
        .asStream()
        .map(message -> (CommitmentEvent) message.getPayload())
        .reduce(Commitment.none(), Commitment::evolve, (first, second) -> second);
  }
}
