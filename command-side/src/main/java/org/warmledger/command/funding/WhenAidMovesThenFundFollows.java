package org.warmledger.command.funding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(WhenAidMovesThenFundFollows.class);
  private static final int LONGEST_CLOSING_SECONDS = 5;

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

  /** A batch in hand is finished, unless it takes too long: the next process finds it undone. */
  @Override
  public void stop() {
    try {
      CompletableFuture.runAsync(processor::shutDown)
          .get(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException leftUndone) {
      LOG.info("aid and funds go on with the next start");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    threads.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return processor.isRunning();
  }
}
