package org.warmledger.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon Server numbers events in commit order without gaps, so the head after a commit is a position
 * at which the event is visible.
 */
record AxonServerPositions(EventStore store) implements LedgerPositions {

  /** A retry comes within minutes; a fund in the days before the festival is written to often. */
  private static final int LOOKED_BACK_FOR_A_RETRY = 10_000;

  @Override
  public long of(String stream, long sequence) {
    return store.createHeadToken().position().orElse(0);
  }

  @Override
  public Map<Place, Long> of(Collection<Place> events) {
    long head = store.createHeadToken().position().orElse(0);
    return events.stream().distinct().collect(Collectors.toMap(event -> event, _ -> head));
  }

  @Override
  public Set<String> begun(Collection<String> streams) {
    return streams.stream()
        .filter(stream -> store.lastSequenceNumberFor(stream).isPresent())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean knowsIdentifiers() {
    return false;
  }

  /** It has no index of event ids: of a long stream the last events are looked through. */
  @Override
  public Optional<Place> bearing(String eventId, String stream) {
    long from =
        Math.max(0, store.lastSequenceNumberFor(stream).orElse(0L) - LOOKED_BACK_FOR_A_RETRY);
    return store
        .readEvents(stream, from)
        .asStream()
        .filter(event -> event.getIdentifier().equals(eventId))
        .findFirst()
        .map(event -> new Place(stream, event.getSequenceNumber()));
  }

  /** It has no index by position: what has come since is read once. */
  @Override
  public Map<String, Long> goneOn(Collection<String> streams, long position) {
    Set<String> asked = Set.copyOf(streams);
    Map<String, Long> gone = new HashMap<>();
    long head = head();
    try (BlockingStream<TrackedEventMessage<?>> since = store.openStream(after(position))) {
      for (long at = position; at < head; ) {
        TrackedEventMessage<?> event = since.nextAvailable();
        at = event.trackingToken().position().orElse(head);
        if (event instanceof DomainEventMessage<?> fact
            && asked.contains(fact.getAggregateIdentifier())) {
          gone.putIfAbsent(fact.getAggregateIdentifier(), fact.getSequenceNumber() - 1);
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("what has come since was not waited for", stopping);
    }
    return gone;
  }

  private static @Nullable TrackingToken after(long position) {
    return position < 0 ? null : new GlobalSequenceTrackingToken(position);
  }

  @Override
  public long head() {
    return store.createHeadToken().position().orElse(-1);
  }

  @Override
  public Optional<String> first() {
    return head() < 0 ? Optional.empty() : Optional.of(identifierOfTheFirst());
  }

  private String identifierOfTheFirst() {
    try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
      return stream.nextAvailable().getIdentifier();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the ledger's first event was not waited for", stopping);
    }
  }
}
