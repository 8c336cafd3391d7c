package org.warmledger.command.http;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** What a union is called, where it stands and its phone, as it was registered and put right. */
@Component
record Registered(EventStore store) {

  record Known(String name, UnionPath path, Optional<String> phone) {}

  Optional<Known> find(UnionCode union) {
    return store
        .readEvents(union.streamId())
        .asStream()
        .map(Message::getPayload)
        .flatMap(event -> known(event).stream())
        .reduce((first, last) -> last);
  }

  private static Optional<Known> known(Object event) {
    return switch (event) {
      case UnionRegistered registered ->
          Optional.of(new Known(registered.name(), registered.path(), registered.phone()));
      case UnionAmended amended ->
          Optional.of(new Known(amended.name(), amended.path(), amended.phone()));
      default -> Optional.empty();
    };
  }
}
