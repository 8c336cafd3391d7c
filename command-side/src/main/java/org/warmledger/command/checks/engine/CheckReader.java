package org.warmledger.command.checks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.EventContext;
import org.warmledger.events.EventNames;
import org.warmledger.events.EventRef;
import org.warmledger.events.LedgerEvent;

/**
 * The named reader {@code checks}: hands every batch of facts to the examiner just before its
 * transaction commits. On a ledger that it has not read yet it catches up first, and raises by what
 * is true now.
 */
@Component
class CheckReader implements SmartLifecycle, EventHandlerInvoker {

  static final String NAME = "checks";

  private static final String BATCH = "warmledger.checks";
  private static final int BATCH_SIZE = 200;

  private record Batch(List<Fact> facts, boolean catchingUp) {}

  private final Examiner examiner;
  private final CheckSweep sweep;
  private final CheckStore store;
  private final TokenStore tokens;
  private final TransactionTemplate transactions;
  private final EventStore events;
  private final TransactionManager axonTransactions;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("checks-", 0).factory());
  private volatile boolean running;
  private PooledStreamingEventProcessor processor;

  CheckReader(
      Examiner examiner,
      CheckSweep sweep,
      CheckStore store,
      TokenStore tokens,
      TransactionTemplate transactions,
      EventStore events,
      TransactionManager axonTransactions) {
    this.examiner = examiner;
    this.sweep = sweep;
    this.store = store;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
    this.axonTransactions = axonTransactions;
    this.processor = processor();
  }

  private PooledStreamingEventProcessor processor() {
    return PooledStreamingEventProcessor.builder()
        .name(NAME)
        .eventHandlerInvoker(this)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(events)
        .initialToken(source -> ReplayToken.createReplayToken(source.createHeadToken()))
        .tokenStore(tokens)
        .transactionManager(axonTransactions)
        .batchSize(BATCH_SIZE)
        .initialSegmentCount(1)
        .coordinatorExecutor(threads)
        .workerExecutor(threads)
        .build();
  }

  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    return true;
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> work = CurrentUnitOfWork.get();
    // Nothing is raised by the past, so past and present do not share a batch's answer.
    boolean past = ReplayToken.isReplay(message);
    List<Batch> batches = work.root().getOrComputeResource(BATCH, unused -> open(work));
    if (batches.isEmpty() || batches.getLast().catchingUp() != past) {
      batches.add(new Batch(new ArrayList<>(), past));
    }
    batches.getLast().facts().add(fact((DomainEventMessage<?>) message));
  }

  private List<Batch> open(UnitOfWork<?> work) {
    List<Batch> batches = new ArrayList<>();
    work.onPrepareCommit(
        unused -> batches.forEach(batch -> examiner.take(batch.facts(), batch.catchingUp())));
    work.afterCommit(
        unused -> {
          if (batches.stream()
              .flatMap(batch -> batch.facts().stream())
              .anyMatch(fact -> Examiner.changesReference(fact.event()))) {
            sweep.soon();
          }
        });
    return batches;
  }

  static Fact fact(DomainEventMessage<?> message) {
    LedgerEvent event = (LedgerEvent) message.getPayload();
    return new Fact(
        event,
        new EventRef(
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            EventNames.of(event.getClass()).name()),
        message.getTimestamp(),
        EventContext.fromMetadata(message.getMetaData()));
  }

  /** Reads the whole ledger again; findings that are there stay as they are. */
  void replay() {
    processor.shutDown();
    transactions.executeWithoutResult(
        status -> {
          for (int segment : tokens.fetchSegments(NAME)) {
            tokens.deleteToken(NAME, segment);
          }
        });
    begin();
  }

  private void begin() {
    if (tokens.fetchSegments(NAME).length == 0) {
      transactions.executeWithoutResult(status -> store.forgetAll());
    }
    processor = processor();
    processor.start();
    running = true;
  }

  @Override
  public void start() {
    begin();
    sweep.start(this::isCaughtUp);
  }

  /** Whether this node reads for the checks and has read all there is. */
  boolean isCaughtUp() {
    return running
        && !processor.processingStatus().isEmpty()
        && processor.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp);
  }

  @Override
  public void stop() {
    running = false;
    sweep.stop();
    processor.shutDown();
    threads.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
