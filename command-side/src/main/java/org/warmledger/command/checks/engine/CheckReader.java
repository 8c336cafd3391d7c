package org.warmledger.command.checks.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.PersonEvent;

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

  /** Findings can wait a moment; a transaction for every single fact would cost those who work. */
  private static final Duration GATHERING = Duration.ofMillis(300);

  /** Facts that raise nothing by themselves: their subjects are looked at when all are read. */
  private record Batch(List<Fact> facts, boolean isLookedAtLater) {}

  private final Examiner examiner;
  private final CheckSweep sweep;
  private final CheckStore store;
  private final TokenStore tokens;
  private final TransactionTemplate transactions;
  private final EventStore events;
  private final StoredFacts facts;
  private final TransactionManager axonTransactions;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2, Thread.ofPlatform().daemon().name("checks-", 0).factory());
  private final boolean isAutoStartup;
  private final AtomicLong pastUntil = new AtomicLong();
  private volatile boolean running;
  private PooledStreamingEventProcessor processor;

  CheckReader(
      Examiner examiner,
      CheckSweep sweep,
      CheckStore store,
      TokenStore tokens,
      TransactionTemplate transactions,
      EventStore events,
      StoredFacts facts,
      TransactionManager axonTransactions,
      @Value("${warmledger.checks.running:true}") boolean isAutoStartup) {
    this.examiner = examiner;
    this.sweep = sweep;
    this.store = store;
    this.tokens = tokens;
    this.transactions = transactions;
    this.events = events;
    this.facts = facts;
    this.axonTransactions = axonTransactions;
    this.isAutoStartup = isAutoStartup;
    this.processor = processor();
  }

  private PooledStreamingEventProcessor processor() {
    return PooledStreamingEventProcessor.builder()
        .name(NAME)
        .eventHandlerInvoker(this)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(events)
        .initialToken(StreamableMessageSource::createTailToken)
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
    return !isNoConcern(message.getPayloadType());
  }

  /** What makes up much of the ledger and is no check's concern. */
  private static boolean isNoConcern(Class<?> type) {
    return PersonEvent.class.isAssignableFrom(type) || CommitmentEvent.class.isAssignableFrom(type);
  }

  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    UnitOfWork<?> work = CurrentUnitOfWork.get();
    Fact fact = facts.of((DomainEventMessage<?>) message);
    // Nothing is raised by the past, so past and present do not share a batch's answer; what an
    // import brings is past, and is known when the import is through.
    boolean past =
        fact.isImported()
            || position(((TrackedEventMessage<?>) message).trackingToken()) <= pastUntil.get();
    List<Batch> batches = work.root().getOrComputeResource(BATCH, unused -> open(work));
    if (batches.isEmpty() || batches.getLast().isLookedAtLater() != past) {
      batches.add(new Batch(new ArrayList<>(), past));
    }
    batches.getLast().facts().add(fact);
  }

  private List<Batch> open(UnitOfWork<?> work) {
    List<Batch> batches = new ArrayList<>();
    work.onPrepareCommit(
        unused -> batches.forEach(batch -> examiner.take(batch.facts(), batch.isLookedAtLater())));
    work.afterCommit(
        unused -> {
          List<Fact> facts = batches.stream().flatMap(batch -> batch.facts().stream()).toList();
          if (facts.stream().anyMatch(fact -> fact.event() instanceof CheckSetting)) {
            sweep.soon();
          }
          if (facts.stream().anyMatch(Fact::isImported)) {
            sweep.afterImports();
          }
          if (facts.size() < BATCH_SIZE / 2) {
            LockSupport.parkNanos(GATHERING.toNanos());
          }
        });
    return batches;
  }

  /** Reads the whole ledger again; findings that are there stay as they are. */
  void replay() {
    processor.shutDown();
    transactions.executeWithoutResult(status -> store.forgetReader(NAME));
    begin();
  }

  /** Reads on, as after a start. */
  void restart() {
    processor.shutDown();
    begin();
  }

  private static long position(@Nullable TrackingToken token) {
    return token == null ? 0 : WrappedToken.unwrapLowerBound(token).position().orElse(0);
  }

  private void begin() {
    if (tokens.fetchSegments(NAME).length == 0 || !store.isOf(NAME, examiner.shape())) {
      long head = position(events.createHeadToken());
      transactions.executeWithoutResult(
          status -> {
            store.forgetReader(NAME);
            store.beginAnew(NAME, head, examiner.shape());
          });
    }
    pastUntil.set(store.pastUntil(NAME));
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

  /** A node that only takes commands leaves the checks to others. */
  @Override
  public boolean isAutoStartup() {
    return isAutoStartup;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
