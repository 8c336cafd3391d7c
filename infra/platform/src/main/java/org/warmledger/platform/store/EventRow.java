package org.warmledger.platform.store;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as the ledger keeps it, sealed and serialized; its position is not known yet. */
record EventRow(
    UUID eventId,
    String stream,
    long sequence,
    String streamType,
    String name,
    String revision,
    Instant recordedAt,
    byte[] metadata,
    byte[] payload) {

  private record Place(String stream, long sequence) {}

  static EventRow of(EventMessage<?> message, Serializer serializer) {
    DomainEventMessage<?> event = (DomainEventMessage<?>) message;
    SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
    return new EventRow(
        EventId.of(event.getIdentifier()),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getType(),
        payload.getType().getName(),
        payload.getType().getRevision(),
        event.getTimestamp(),
        event.serializeMetaData(serializer, byte[].class).getData(),
        payload.getData());
  }

  /** What no other event may have: its place and its identifier. */
  Stream<Object> uniquely() {
    return Stream.of(new Place(stream, sequence), eventId);
  }
}
