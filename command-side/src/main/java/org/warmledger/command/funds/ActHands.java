package org.warmledger.command.funds;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.wire.EventContext;

/** Through whose hands it went, as the facts themselves say. */
@Component
public record ActHands(EventStore store) {

  /** Who handed out what was set aside in the moment in which it was handed out. */
  public Optional<StaffId> by(CommitmentId act) {
    return store
        .readEvents(act.value())
        .asStream()
        .findFirst()
        .map(first -> EventContext.fromMetadata(first.getMetaData()).actor());
  }
}
