package org.warmledger.command.http;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;

/** What a union is called and where it stands, as it was registered. */
@Component
record Registered(EventStore store) {

  Optional<UnionRegistered> find(UnionCode union) {
    return store
        .readEvents(union.streamId())
        .asStream()
        .map(Message::getPayload)
        .filter(UnionRegistered.class::isInstance)
        .map(UnionRegistered.class::cast)
        .findFirst();
  }
}
