package org.warmledger.query.projection;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.reading.Met;
import org.warmledger.platform.reading.Tokens;

/** One event as a reader meets it: the fact, its place in stream and ledger, and who caused it. */
public final class Fact implements Met {

  /**
   * The event's JSON exactly as stored, personal values sealed, under the revision it was written
   * in.
   */
  public record Stored(String name, int revision, byte[] json) {}

  private final EventMessage<?> message;
  private final Serializer eventSerializer;
  private final UnaryOperator<LedgerEvent> reading;
  private Optional<LedgerEvent> read = Optional.empty();

  Fact(EventMessage<?> message, Serializer eventSerializer, UnaryOperator<LedgerEvent> reading) {
    this.message = message;
    this.eventSerializer = eventSerializer;
    this.reading = reading;
  }

  /** What happened, as it is read today. */
  public LedgerEvent event() {
    LedgerEvent event = read.orElseGet(() -> reading.apply((LedgerEvent) message.getPayload()));
    read = Optional.of(event);
    return event;
  }

  public Class<?> type() {
    return message.getPayloadType();
  }

  public String streamId() {
    return domain().getAggregateIdentifier();
  }

  /** The place in its stream, from 0. */
  public long sequence() {
    return domain().getSequenceNumber();
  }

  private DomainEventMessage<?> domain() {
    return (DomainEventMessage<?>) message;
  }

  public long position() {
    return token().position().orElseThrow();
  }

  public Instant recordedAt() {
    return message.getTimestamp();
  }

  public EventContext context() {
    return EventContext.fromMetadata(message.getMetaData());
  }

  /** What was noted beside it, by the name of the note. */
  public Map<String, ?> notes() {
    return message.getMetaData();
  }

  public Stored stored() {
    SerializedObject<byte[]> stored = message.serializePayload(eventSerializer, byte[].class);
    return new Stored(
        stored.getType().getName(),
        Integer.parseInt(String.valueOf(stored.getType().getRevision())),
        stored.getData());
  }

  EventMessage<?> message() {
    return message;
  }

  @Override
  public TrackingToken token() {
    return Tokens.unwrapped(((TrackedEventMessage<?>) message).trackingToken());
  }
}
