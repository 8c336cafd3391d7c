package org.warmledger.command.funding;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The automation between files and funds. It starts at the ledger's beginning and goes on from its
 * own token; it is never replayed. What fails as a whole is read again after a pause that grows.
 */
@Component
class WhenAidMovesThenFundFollows implements SmartLifecycle {

  static final String READER = "aid-funding";

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("aid-funding-read-", 0).factory());
  private final PooledStreamingEventProcessor processor;

  WhenAidMovesThenFundFollows(
      AidReader reader,
      EventStore store,
      TokenStore tokens,
      TransactionManager transactions,
      @Value("${warmledger.funding.batch-size:500}") int batchSize) {
    this.processor =
        PooledStreamingEventProcessor.builder()
            .name(READER)
            .eventHandlerInvoker(reader)
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(store)
            .initialToken(StreamableMessageSource::createTailToken)
            .tokenStore(tokens)
            .transactionManager(transactions)
            .batchSize(batchSize)
            .initialSegmentCount(1)
            .coordinatorExecutor(threads)
            .workerExecutor(threads)
            .build();
  }

  @Override
  public void start() {
    processor.start();
  }

  @Override
  public void stop() {
    processor.shutDown();
    threads.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return processor.isRunning();
  }
}
