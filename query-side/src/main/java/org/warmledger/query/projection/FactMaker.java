package org.warmledger.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventCodec;

/** Makes facts of the events that a reader meets. */
record FactMaker(Serializer eventSerializer, Reading reading) {

  /** How an event is read today. */
  @FunctionalInterface
  interface Reading {
    LedgerEvent read(EventMessage<?> message, LedgerEvent event);
  }

  FactMaker(Serializer eventSerializer, Openings openings) {
    this(eventSerializer, (message, event) -> openings.read(event));
  }

  /**
   * For those who hold what they read for longer than a key is trusted: an event of an earlier
   * revision, which is opened to be lifted, is closed again at once.
   */
  FactMaker closing(EventCodec codec) {
    return new FactMaker(
        eventSerializer,
        (message, event) -> {
          LedgerEvent read = reading.read(message, event);
          EventNames.Wire now = EventNames.of(read.getClass());
          return isOf(now.revision(), message)
              ? read
              : codec.decode(now.name(), now.revision(), codec.encode(read));
        });
  }

  private boolean isOf(int revision, EventMessage<?> message) {
    SerializedType stored = message.serializePayload(eventSerializer, byte[].class).getType();
    return Integer.toString(revision).equals(stored.getRevision());
  }

  Fact of(EventMessage<?> message) {
    return new Fact(message, eventSerializer, event -> reading.read(message, event));
  }
}
