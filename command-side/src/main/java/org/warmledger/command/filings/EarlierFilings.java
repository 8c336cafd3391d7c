package org.warmledger.command.filings;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import org.warmledger.events.FormFiled;
import org.warmledger.events.ids.FilingId;

/** Reads from the event store what was filed before. */
@Component
record EarlierFilings(EventStore store) {

  /** Every filing of a stream, the oldest first. */
  List<FormFiled> of(FilingId id) {
    return store
        .readEvents(id.value())
        .asStream()
        .map(Message::getPayload)
        .map(FormFiled.class::cast)
        .toList();
  }
}
