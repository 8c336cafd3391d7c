package org.warmledger.command.funds.reconciliation;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;

/** Reads them from the whole stream of a remote store, up to where it ends now. */
@Component
@ConditionalOnProperty(name = "warmledger.event-store", havingValue = "axon-server")
record StreamedCommitmentFacts(EventStore store) implements CommitmentFacts {

  private static final int PATIENCE_SECONDS = 10;

  /** Positions are numbered as they are committed. */
  @Override
  public long settled() {
    return store.createHeadToken().position().orElse(-1);
  }

  @Override
  public void each(long after, long upTo, Consumer<CommitmentEvent> consumer) {
    long end = Math.min(upTo, settled());
    if (after >= end) {
      return;
    }
    try (BlockingStream<TrackedEventMessage<?>> stream =
        store.openStream(
            after < 0 ? store.createTailToken() : new GlobalSequenceTrackingToken(after))) {
      boolean atEnd = false;
      while (!atEnd && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        TrackedEventMessage<?> message = stream.nextAvailable();
        long position = message.trackingToken().position().orElse(end);
        if (position <= end && CommitmentEvent.class.isAssignableFrom(message.getPayloadType())) {
          consumer.accept((CommitmentEvent) message.getPayload());
        }
        atEnd = position >= end;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
