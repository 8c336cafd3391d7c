package org.warmledger.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Problem;

/**
 * All readers, and how far each of them is. They start as soon as Elasticsearch answers, without
 * holding up anything else.
 */
@Component
public class Readers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
  private static final long FIRST_PAUSE_MS = 250;
  private static final long LONGEST_PAUSE_MS = 10_000;

  private final Map<String, Reader> readers;
  private final Indexes indexes;
  private final ReaderParts parts;
  private final CountDownLatch allStarted = new CountDownLatch(1);
  private volatile Optional<Thread> starting = Optional.empty();

  Readers(List<ReadModel<?>> models, ReaderParts parts) {
    this.parts = parts;
    this.indexes = parts.indexes();
    this.readers =
        ReaderDefinition.of(models).stream()
            .map(definition -> new Reader(definition, parts))
            .collect(Collectors.toMap(Reader::name, Function.identity()));
  }

  /**
   * Waits as long as the caller is ready to, until the readers reflect what the caller asks for.
   *
   * @return the ledger position that all of these readers reflect
   * @throws Problem 503 {@code NOT_YET_VISIBLE}, {@code SEARCH_UNAVAILABLE}
   */
  public long reflect(Freshness freshness, String... names) {
    for (String name : names) {
      if (freshness.wanted().isPresent()
          && !awaits(name, freshness.wanted().getAsLong(), freshness)) {
        throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "NOT_YET_VISIBLE");
      }
    }
    return Stream.of(names)
        .mapToLong(name -> position(reader(name).visible(freshness.wanted())))
        .min()
        .orElse(0);
  }

  private boolean awaits(String name, long position, Freshness freshness) {
    try {
      return reader(name).position().awaits(position, freshness.patience());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long position(Optional<TrackingToken> token) {
    return token.map(Readers::position).orElse(0L);
  }

  static long position(TrackingToken token) {
    return Math.max(0, token.position().orElse(0));
  }

  /**
   * The reader of that name.
   *
   * @throws Problem 404 when there is none
   */
  Reader reader(String name) {
    return Optional.ofNullable(readers.get(name))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
  }

  List<Reader> all() {
    return readers.values().stream().sorted(java.util.Comparator.comparing(Reader::name)).toList();
  }

  /** The ledger's own position now. */
  long head() {
    return Optional.ofNullable(parts.store().createHeadToken()).map(Readers::position).orElse(0L);
  }

  @Override
  public void start() {
    starting =
        Optional.of(Thread.ofVirtual().name("readers-start").start(this::startWhenReachable));
  }

  /** Waits until every index is there and every reader has started. */
  public void awaitStart() throws InterruptedException {
    allStarted.await();
  }

  private void startWhenReachable() {
    long pause = FIRST_PAUSE_MS;
    while (!Thread.currentThread().isInterrupted()) {
      if (indexes.isReachable() && startAll()) {
        allStarted.countDown();
        return;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(pause * 1_000_000);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  private boolean startAll() {
    try {
      List<Reader> waiting = all().stream().filter(reader -> !reader.isRunning()).toList();
      // Every index first, so that an early question finds nothing instead of failing.
      waiting.forEach(Reader::prepare);
      waiting.forEach(Reader::start);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("the readers cannot start yet: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /** An index that was deleted by hand rebuilds itself as soon as somebody misses it. */
  @EventListener(ReadStore.IndexGone.class)
  void rebuildWhatIsGone() {
    if (isRunning()) {
      Thread.ofVirtual()
          .name("readers-mend")
          .start(() -> all().stream().filter(Reader::isRunning).forEach(Reader::mend));
    }
  }

  @Override
  public void stop() {
    starting.ifPresent(Thread::interrupt);
    starting = Optional.empty();
    readers.values().forEach(Reader::stop);
  }

  @Override
  public boolean isRunning() {
    return starting.isPresent();
  }
}
