package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the documents that are served up to date: reads the ledger from their token on. */
final class Follower {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final Copy copy;
  private final Generations generations;
  private final Runnable missing;
  private final PooledStreamingEventProcessor processor;

  /** Known between two tries as well: the processor forgets it when it gives the reader back. */
  private volatile Optional<String> failing = Optional.empty();

  /**
   * A follower that doesn't run yet.
   *
   * @param missing what to do when an index is found to be gone
   */
  Follower(Copy copy, ReaderParts parts, Runnable missing) {
    this.copy = copy;
    this.generations = parts.generations();
    this.missing = missing;
    this.processor =
        PooledStreamingEventProcessor.builder()
            .name(copy.generation().token())
            .eventHandlerInvoker(
                new Batches(parts.facts(), (facts, segment) -> project(facts), copy.position()))
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(parts.store())
            .initialToken(StreamableMessageSource::createTailToken)
            .tokenStore(parts.tokenStore())
            .transactionManager(parts.transactions())
            .batchSize(parts.batchSize())
            .initialSegmentCount(1)
            .coordinatorExecutor(parts.threads().coordinators())
            .workerExecutor(parts.threads().workers())
            .build();
  }

  private void project(List<Fact> facts) {
    if (!generations.isLive(copy.generation())) {
      throw new StandsStill(copy.generation().token() + " yields");
    }
    try {
      copy.project(facts);
      failing = Optional.empty();
    } catch (RuntimeException failure) {
      failing = Optional.of(failure.getClass().getSimpleName());
      if (failure instanceof IndexMissing) {
        LOG.warn("{}: {}", copy.generation().token(), failure.getMessage());
        Thread.ofVirtual().name("missing-" + copy.generation().token()).start(missing);
      }
      throw failure;
    }
  }

  Copy copy() {
    return copy;
  }

  void start() {
    if (!processor.isRunning()) {
      processor.start();
    }
  }

  void stop() {
    if (processor.isRunning()) {
      processor.shutDown();
      failing = Optional.empty();
      copy.position().forget();
    }
  }

  boolean isRunning() {
    return processor.isRunning();
  }

  /** What it fails at, while it does. */
  Optional<String> error() {
    return failing.or(
        () ->
            processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(status -> status.getError().getClass().getSimpleName())
                .findFirst());
  }
}
