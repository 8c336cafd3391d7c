package org.warmledger.command.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Rejection.Moved;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventContext;

/** Tells what has happened to something since it was shown. */
@Component
record WhatChanged(EventStore store) {

  /** As many of the first as anybody reads before they look at the whole again. */
  private static final int MOST = 50;

  /**
   * A fact that came since.
   *
   * @param about the stream that it belongs to
   * @param line of the list that is decided on, where it belongs to the file of one
   * @param type its logical name
   */
  record Change(
      String about,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> line,
      String type,
      LocalDate occurredOn,
      Instant recordedAt,
      String actor) {}

  List<Change> since(List<Moved> moved) {
    return moved.stream().flatMap(one -> since(one).stream()).toList();
  }

  private List<Change> since(Moved moved) {
    return store
        .readEvents(moved.stream(), moved.seen() + 1)
        .asStream()
        .filter(message -> message.getPayload() instanceof LedgerEvent)
        .limit(MOST)
        .map(message -> change(moved, message, (LedgerEvent) message.getPayload()))
        .toList();
  }

  private static Change change(Moved moved, DomainEventMessage<?> message, LedgerEvent fact) {
    return new Change(
        moved.stream(),
        moved.line(),
        EventNames.of(fact.getClass()).name(),
        fact.occurredOn(),
        message.getTimestamp(),
        EventContext.fromMetadata(message.getMetaData()).actor().value());
  }
}
