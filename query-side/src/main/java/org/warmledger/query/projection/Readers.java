package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.platform.reading.Pauses;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.store.Turn;
import org.warmledger.platform.web.LookedThrough;
import org.warmledger.platform.web.Problem;

/**
 * All readers, and how far each of them is. They start as soon as Elasticsearch answers, without
 * holding up anything else, and look every second what other processes have done.
 */
@Component
public class Readers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /** Longer than a walk through an index may take, or another process takes to notice. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final Map<String, Reader> readers;
  private final ReaderParts parts;
  private volatile Optional<Thread> watch = Optional.empty();

  Readers(List<ReadModel<?>> models, ReaderParts parts, IndexGate gate) {
    this.parts = parts;
    List<ReaderDefinition> all = ReaderDefinition.of(models);
    this.readers =
        all.stream()
            .map(definition -> new Reader(definition, parts))
            .collect(Collectors.toMap(Reader::name, Function.identity()));
    all.forEach(definition -> gate.by(reader(definition.name()), definition.indexes()));
  }

  /**
   * Waits as long as the caller is ready to, until the readers reflect what the caller asks for.
   *
   * @return the ledger position that all of these readers reflect
   * @throws Problem 503 {@code NOT_YET_VISIBLE}, {@code REBUILDING}, {@code SEARCH_UNAVAILABLE}
   */
  public long reflect(Freshness freshness, String... names) {
    return reached(freshness, reader -> reader.visible(freshness.wanted()), names);
  }

  /** The same for documents that are got by id, which are there before a search finds them. */
  public long reflectById(Freshness freshness, String... names) {
    return reached(freshness, Reader::written, names);
  }

  /** The same for what is read in the ledger itself, which nobody is ahead of. */
  public long reflectLedger(Freshness freshness) {
    long head = parts.head();
    if (freshness.wanted().orElse(0) > head) {
      throw notYet();
    }
    return noted(freshness, head);
  }

  private static Problem notYet() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "NOT_YET_VISIBLE");
  }

  private static long noted(Freshness freshness, long reached) {
    new Sought(freshness.wanted().orElse(0), reached).note();
    return LookedThrough.noted(reached);
  }

  private long reached(
      Freshness freshness, Function<Reader, Optional<TrackingToken>> upTo, String... names) {
    Turn.giveBack();
    for (String name : names) {
      if (freshness.wanted().isPresent()
          && !awaits(reader(name), freshness.wanted().getAsLong(), freshness)) {
        reader(name).served();
        throw notYet();
      }
    }
    long reached =
        Stream.of(names)
            .mapToLong(name -> upTo.apply(reader(name)).map(Tokens::at).orElse(0L))
            .min()
            .orElse(0);
    return noted(freshness, reached);
  }

  private static boolean awaits(Reader reader, long position, Freshness freshness) {
    try {
      return reader.awaits(position, freshness.patience());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The reader of that name.
   *
   * @throws Problem 404 when there is none
   */
  final Reader reader(String name) {
    return Optional.ofNullable(readers.get(name))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND"));
  }

  List<Reader> all() {
    return readers.values().stream().sorted(java.util.Comparator.comparing(Reader::name)).toList();
  }

  /** What each of them takes; nobody while Elasticsearch doesn't tell. */
  Map<String, Disk> disk() {
    Map<String, Long> taken = parts.reads().taken();
    return taken.isEmpty()
        ? Map.of()
        : parts.generations().there().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, of -> Disk.of(of.getValue(), taken)));
  }

  long head() {
    return parts.head();
  }

  @Override
  public void start() {
    watch = Optional.of(Thread.ofVirtual().name("readers-watch").start(this::watch));
  }

  /** Waits until everything can be read. */
  public void awaitStart() {
    while (isRunning() && !readers.values().stream().allMatch(Reader::isServed)) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private void watch() {
    try {
      beginWhenPossible();
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        attempt(this::look);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void beginWhenPossible() throws InterruptedException {
    Pauses pauses = new Pauses();
    boolean checked = false;
    while (!checked) {
      checked = attempt(this::checkAll);
      pauses.after(checked);
    }
  }

  private static boolean attempt(Runnable task) {
    try {
      task.run();
      return true;
    } catch (RuntimeException e) {
      LOG.info("the readers cannot go on yet: {}", Inquiry.kindOf(e));
      return false;
    }
  }

  private void checkAll() {
    Map<String, Shelf> shelves = parts.generations().all();
    Wholeness whole =
        Wholeness.of(
            shelves.values().stream().flatMap(shelf -> shelf.served().stream()).toList(), parts);
    all().forEach(reader -> reader.check(shelf(shelves, reader.name()), whole));
  }

  private void look() {
    Map<String, Shelf> shelves = parts.generations().all();
    all().forEach(reader -> reader.look(shelf(shelves, reader.name())));
    parts.generations().abandon(readers.keySet(), KEPT);
    parts.generations().outdated(KEPT).forEach(this::remove);
  }

  private static Shelf shelf(Map<String, Shelf> shelves, String name) {
    return shelves.getOrDefault(name, Shelf.of(List.of()));
  }

  private void remove(Generation generation) {
    parts.indexes().drop(generation);
    parts.deadLetters(generation.token()).clear();
    parts.tokens().forget(generation.token());
    parts.fills().forget(generation.token());
    parts.generations().forget(generation);
  }

  @Override
  public void stop() {
    watch.ifPresent(Thread::interrupt);
    watch = Optional.empty();
    readers.values().forEach(Readers::stop);
  }

  private static void stop(Reader reader) {
    try {
      reader.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return watch.isPresent();
  }
}
