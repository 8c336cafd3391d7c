package org.warmledger.command.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what is written to the ledger, by whichever process: on Axon Server at once, on PostgreSQL
 * what this process writes within a third of a second and what others write within one.
 */
@Component
public class Hearing implements SmartLifecycle {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final EventStore store;
  private final List<HeldUntilHeard<?>> all = new CopyOnWriteArrayList<>();
  private Optional<Thread> listener = Optional.empty();
  private volatile boolean running;
  private volatile boolean hearing;

  Hearing(EventStore store) {
    this.store = store;
  }

  /**
   * Holds what streams amount to until a fact changes it.
   *
   * @param kind of the facts of those streams
   */
  public <V> HeldUntilHeard<V> holding(Class<?> kind, Predicate<Object> changes) {
    HeldUntilHeard<V> held = new HeldUntilHeard<>(kind, changes, () -> hearing);
    all.add(held);
    return held;
  }

  @Override
  public synchronized void start() {
    running = true;
    listener = Optional.of(Thread.ofVirtual().name("hearing").start(this::listen));
  }

  private void listen() {
    while (running) {
      try (BlockingStream<TrackedEventMessage<?>> stream =
          store.openStream(store.createHeadToken())) {
        hearing = true;
        listen(stream);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException storeAway) {
        LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
      } finally {
        // What comes between two streams is heard by neither.
        hearing = false;
        all.forEach(HeldUntilHeard::forget);
      }
    }
  }

  private void listen(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
    while (running) {
      if (stream.hasNextAvailable((int) LOOK.toMillis(), TimeUnit.MILLISECONDS)
          && stream.nextAvailable() instanceof DomainEventMessage<?> fact) {
        all.forEach(held -> held.hear(fact));
      }
    }
  }

  @Override
  public synchronized void stop() {
    running = false;
    listener.ifPresent(Thread::interrupt);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
