package org.warmledger.query.projection;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One named reader: reads the ledger from its token on and keeps its documents. */
final class Reader {

  private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

  private final ReaderDefinition definition;
  private final Indexes indexes;
  private final ReaderTokens tokens;
  private final DeadLetters deadLetters;
  private final ReaderPosition position;
  private final Visibility visibility;
  private final Projector projector;
  private final Batches batches;
  private final PooledStreamingEventProcessor processor;
  private final ReentrantLock lifecycle = new ReentrantLock();
  private boolean stopped;

  Reader(ReaderDefinition definition, ReaderParts parts) {
    this.definition = definition;
    this.indexes = parts.indexes();
    this.tokens = parts.tokens();
    this.deadLetters = parts.deadLetters(definition.name());
    this.position =
        new ReaderPosition(() -> tokens.of(definition.name()), parts.positions()::isAnyTaken);
    this.visibility =
        new Visibility(position, () -> parts.reads().refresh(definition.searchedIndexes()));
    this.projector =
        new Projector(definition, parts.documents(), parts.folding(), deadLetters, parts.codec());
    this.batches =
        new Batches(
            parts.eventSerializer(),
            parts.positions(),
            (facts, segment) -> project(facts),
            position);
    this.processor =
        PooledStreamingEventProcessor.builder()
            .name(definition.name())
            .eventHandlerInvoker(batches)
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

  private void project(java.util.List<Fact> facts) {
    try {
      tokens.trustMemory();
      projector.project(facts);
    } catch (IndexMissing gone) {
      LOG.warn("{}: {}, rebuilding it", definition.name(), gone.getMessage());
      Thread.ofVirtual().name("rebuild-" + definition.name()).start(this::mend);
      throw gone;
    }
  }

  String name() {
    return definition.name();
  }

  ReaderPosition position() {
    return position;
  }

  /**
   * The token up to which a read finds everything; what is only got by id is found at once.
   *
   * @param wanted a position that the reader has reached already
   */
  Optional<TrackingToken> visible(OptionalLong wanted) {
    return definition.searchedIndexes().isEmpty() ? position.now() : visibility.upTo(wanted);
  }

  DeadLetters deadLetters() {
    return deadLetters;
  }

  /** Makes the indexes that are missing; the reader starts from the ledger's beginning then. */
  void prepare() {
    lifecycle.lock();
    try {
      boolean made = false;
      for (ReadModel<?> model : definition.models()) {
        made |= indexes.ensure(model.index());
      }
      if (made) {
        forget();
      }
    } finally {
      lifecycle.unlock();
    }
  }

  /** Reads on from the stored token. */
  void start() {
    lifecycle.lock();
    try {
      if (!stopped) {
        processor.start();
      }
    } finally {
      lifecycle.unlock();
    }
  }

  private void forget() {
    tokens.forget(definition.name());
    deadLetters.clear();
    forgetPosition();
  }

  private void forgetPosition() {
    position.forget();
    visibility.forget();
  }

  /** Starts over when an index of its is gone. */
  void mend() {
    lifecycle.lock();
    try {
      if (!stopped && definition.models().stream().anyMatch(model -> !indexes.has(model.index()))) {
        processor.shutDown();
        prepare();
        processor.start();
      }
    } catch (RuntimeException e) {
      LOG.warn("{} cannot start over yet: {}", definition.name(), e.getClass().getSimpleName());
      processor.start();
    } finally {
      lifecycle.unlock();
    }
  }

  /** Reads the whole ledger again; documents that reflect a fact already stay as they are. */
  void replay() {
    lifecycle.lock();
    try {
      processor.shutDown();
      tokens.forget(definition.name());
      forgetPosition();
      processor.start();
    } finally {
      lifecycle.unlock();
    }
  }

  void stop() {
    lifecycle.lock();
    try {
      stopped = true;
      processor.shutDown();
    } finally {
      lifecycle.unlock();
    }
  }

  /** Tries the dead letters once more; answers how many documents are clear now. */
  int retryDeadLetters() {
    int clear =
        deadLetters.retry(
            (document, message) ->
                projector
                    .retry(document, batches.fact(message))
                    .map(poison -> new ThrowableCause(poison.cause(), poison.place())));
    visibility.forget();
    return clear;
  }

  /** What the reader fails at, while it does. */
  Optional<String> error() {
    return processor.processingStatus().values().stream()
        .filter(EventTrackerStatus::isErrorState)
        .map(status -> status.getError().getClass().getSimpleName())
        .findFirst();
  }

  boolean isRunning() {
    return processor.isRunning();
  }
}
