package org.warmledger.platform.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingEventStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the end of the ledger and rings for everybody who waits there. */
final class ArrivalBell implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ArrivalBell.class);

  /** A wait this short costs nothing and bounds what a signal missed by the stream may cost. */
  private static final int LISTEN_MS = 50;

  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final Supplier<TrackingEventStream> arrivals;
  private final Map<Object, Runnable> waiting = new ConcurrentHashMap<>();
  private Optional<Thread> listener = Optional.empty();
  private volatile boolean closed;

  /**
   * A bell that nobody listens to yet.
   *
   * @param arrivals opens a stream of what arrives from now on
   */
  ArrivalBell(Supplier<TrackingEventStream> arrivals) {
    this.arrivals = arrivals;
  }

  /** Calls the callback whenever events have arrived, until told to forget its owner. */
  synchronized void ringsFor(Object owner, Runnable callback) {
    waiting.put(owner, callback);
    if (listener.isEmpty() && !closed) {
      listener = Optional.of(Thread.ofVirtual().name("arrival-bell").start(this::listen));
    }
  }

  void forget(Object owner) {
    waiting.remove(owner);
  }

  private void listen() {
    while (!closed) {
      try (TrackingEventStream stream = arrivals.get()) {
        // Whatever came between two streams was heard by neither.
        ring();
        listen(stream);
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException storeAway) {
        LOG.info("new events are not heard of: {}", storeAway.getClass().getSimpleName());
        LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
      }
    }
  }

  private void listen(TrackingEventStream stream) throws InterruptedException {
    while (!closed) {
      if (stream.hasNextAvailable(LISTEN_MS, TimeUnit.MILLISECONDS)) {
        while (stream.hasNextAvailable()) {
          var unused = stream.nextAvailable();
        }
        ring();
      }
    }
  }

  private void ring() {
    waiting.values().forEach(Runnable::run);
  }

  @Override
  public synchronized void close() {
    closed = true;
    listener.ifPresent(Thread::interrupt);
  }
}
