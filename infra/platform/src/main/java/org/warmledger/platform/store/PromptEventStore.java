package org.warmledger.platform.store;

import java.time.Duration;
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
 * its readers look every half second; and it looks twice for every commit, however many readers
 * there are and whatever they wait for.
 */
final class PromptEventStore extends EmbeddedEventStore {

  /** A busy ledger is looked at, and read, in batches. */
  private static final Duration GATHER = Duration.ofMillis(300);

  private final ArrivalBell bell;
  private final Gathering looks;

  PromptEventStore(Builder builder) {
    super(builder);
    this.bell = new ArrivalBell(() -> super.openStream(createHeadToken()));
    this.looks = new Gathering(GATHER, () -> super.afterCommit(List.of()));
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              looks.ask();
            }
          });
    } else {
      looks.ask();
    }
  }

  @Override
  public TrackingEventStream openStream(TrackingToken token) {
    return new PromptStream(super.openStream(token), bell);
  }

  @Override
  public void shutDown() {
    looks.close();
    bell.close();
    super.shutDown();
  }
}
