package org.warmledger.platform.store;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The embedded store, whose streams say at once when events have arrived. By itself it looks for
 * new events when a unit of work ends, which may be before the transaction around it commits, and
 * its readers look every half second.
 */
final class PromptEventStore extends EmbeddedEventStore {

  private final ArrivalBell bell;

  PromptEventStore(Builder builder) {
    super(builder);
    this.bell = new ArrivalBell(() -> super.openStream(createHeadToken()));
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              look(events);
            }
          });
    } else {
      look(events);
    }
  }

  private void look(List<? extends EventMessage<?>> events) {
    super.afterCommit(events);
  }

  @Override
  public TrackingEventStream openStream(TrackingToken token) {
    return new PromptStream(super.openStream(token), bell);
  }

  @Override
  public void shutDown() {
    bell.close();
    super.shutDown();
  }
}
