package org.warmledger.command.funds.reconciliation;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.ids.FundCode;

/** Reads them from the whole stream of a remote store, up to where it ends now. */
@Component
@ConditionalOnProperty(name = "warmledger.event-store", havingValue = "axon-server")
record StreamedCommitmentFacts(EventStore store) implements CommitmentFacts {

  private static final int PATIENCE_SECONDS = 10;

  @Override
  public void each(FundCode fund, Consumer<CommitmentEvent> consumer) {
    @Nullable TrackingToken head = store.createHeadToken();
    if (head == null) {
      return;
    }
    try (BlockingStream<TrackedEventMessage<?>> stream =
        store.openStream(store.createTailToken())) {
      boolean atEnd = false;
      while (!atEnd && stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        TrackedEventMessage<?> message = stream.nextAvailable();
        if (CommitmentEvent.class.isAssignableFrom(message.getPayloadType())
            && ((CommitmentEvent) message.getPayload()).fund().equals(fund)) {
          consumer.accept((CommitmentEvent) message.getPayload());
        }
        atEnd = message.trackingToken().covers(head);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
