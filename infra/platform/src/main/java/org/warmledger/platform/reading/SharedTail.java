package org.warmledger.platform.reading;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.beans.factory.DisposableBean;
import org.warmledger.platform.web.StoreAway;

/**
 * Reads the ledger once for all followers that are as far as each other: a page is decoded once,
 * put into all they keep, and their tokens move together. Whoever can't keep up goes on alone until
 * they have caught up; nobody waits for them.
 */
public final class SharedTail<S extends Followed, F extends Met> implements DisposableBean {

  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration GATHER = Duration.ofMillis(300);

  /**
   * What is gathered for while somebody waits: pages cost nearly the same for one fact as for ten.
   */
  private static final Duration HURRY = Duration.ofMillis(75);

  /** The bell rings at the first fact of a transaction; the others are told one after another. */
  private static final Duration FACTS_OF_ONE_TRANSACTION = Duration.ofMillis(2);

  private static final Duration BETWEEN_CLAIMS = Duration.ofSeconds(2);
  private static final Duration FOR_THE_LAST_PAGE = Duration.ofSeconds(10);

  private final Sources<F> sources;
  private final Writing<S, F> writing;
  private final Company<Follower<S, F>> company;
  private final Claims<Follower<S, F>> claims;
  private final Semaphore bell = new Semaphore(0);
  private final Semaphore awaited = new Semaphore(0);
  private final Pauses pauses = new Pauses();
  private Optional<Thread> running = Optional.empty();
  private Optional<LedgerStream<F>> stream = Optional.empty();
  private Optional<TrackingToken> readTo = Optional.empty();
  private long claimedAt = System.nanoTime();
  private long readAt = System.nanoTime();

  /** A tail that nobody follows yet. */
  public SharedTail(Sources<F> sources, Writing<S, F> writing) {
    this.sources = sources;
    this.writing = writing;
    this.company = new Company<>(sources.ledger().size());
    this.claims = new Claims<>(company);
  }

  Sources<F> sources() {
    return sources;
  }

  Writing<S, F> writing() {
    return writing;
  }

  /**
   * Takes in a follower that this process claims, unless it has to catch up before.
   *
   * @param at how far it is
   */
  boolean takes(Follower<S, F> follower, Optional<TrackingToken> at) {
    boolean taken = company.takes(follower, at);
    run();
    return taken;
  }

  /** Claims a follower as soon as the process that reads for it is gone. */
  void awaitsClaim(Follower<S, F> follower) {
    claims.await(follower);
    run();
  }

  /** How far the others will be in a moment. */
  long goal() {
    return company.goal();
  }

  /** Lets a follower go, after the page in hand. */
  void part(Follower<S, F> follower) throws InterruptedException {
    claims.awaitNoMore(follower);
    company.part(follower);
  }

  private synchronized void run() {
    bell.release();
    if (running.isEmpty()) {
      running = Optional.of(Thread.ofVirtual().name("readers-together").start(this::readOn));
    }
  }

  private void readOn() {
    try {
      while (!pauses.isStopped()) {
        step();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      leaveStream();
    }
  }

  private void step() throws InterruptedException {
    boolean gotOn = true;
    try {
      claim();
      List<F> page = page();
      write(page);
      if (page.size() < sources.ledger().size()) {
        rest();
      }
    } catch (RuntimeException failure) {
      gotOn = false;
      await(failure);
    }
    pauses.after(gotOn);
  }

  /**
   * Nothing is left behind a page that isn't full, until the bell rings: after a quiet moment the
   * next page is read at once, else when some has gathered.
   */
  private void rest() throws InterruptedException {
    if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      gather();
      var unused = bell.drainPermits() + awaited.drainPermits();
    }
  }

  private void gather() throws InterruptedException {
    boolean hurried = awaited.tryAcquire(left(GATHER), TimeUnit.NANOSECONDS);
    TimeUnit.NANOSECONDS.sleep(
        Math.max(hurried ? left(HURRY) : 0, FACTS_OF_ONE_TRANSACTION.toNanos()));
  }

  private long left(Duration gathering) {
    return readAt + gathering.toNanos() - System.nanoTime();
  }

  /** Somebody waits for what has been written: the next page gathers for less long. */
  public void hurry() {
    // Where another process reads, nobody takes it.
    if (awaited.availablePermits() == 0) {
      awaited.release();
    }
  }

  private void claim() throws InterruptedException {
    if (System.nanoTime() - claimedAt < BETWEEN_CLAIMS.toNanos()) {
      return;
    }
    claimedAt = System.nanoTime();
    claims.look(this::claimed, Follower::goAlone);
  }

  private Map<Follower<S, F>, Optional<TrackingToken>> claimed(Collection<Follower<S, F>> asked) {
    Map<String, Optional<TrackingToken>> mine =
        sources.tokens().claim(asked.stream().map(Follower::name).toList()).stream()
            .collect(Collectors.toMap(ReaderTokens.Claim::reader, ReaderTokens.Claim::at));
    return asked.stream()
        .filter(one -> mine.containsKey(one.name()))
        .distinct()
        .collect(Collectors.toMap(one -> one, one -> Objects.requireNonNull(mine.get(one.name()))));
  }

  private List<F> page() throws InterruptedException {
    for (Follower<S, F> left : company.disband()) {
      left.goAlone();
    }
    Optional<TrackingToken> place = company.place();
    boolean nobody = company.members().isEmpty();
    if (nobody || !place.equals(readTo)) {
      leaveStream();
    }
    if (nobody) {
      return List.of();
    }
    if (stream.isEmpty()) {
      LedgerStream<F> next = sources.ledger().after(place);
      next.rings(bell::release);
      stream = Optional.of(next);
      readTo = place;
    }
    return stream.orElseThrow().page(Long.MAX_VALUE, Duration.ZERO);
  }

  private void write(List<F> page) throws InterruptedException {
    if (page.isEmpty()) {
      return;
    }
    readAt = System.nanoTime();
    TrackingToken last = page.getLast().token();
    Map<Follower<S, F>, List<F>> unmet = company.take(page);
    Map<S, List<F>> facts = new HashMap<>();
    unmet.forEach((one, its) -> facts.put(one.followed(), its));
    Map<S, RuntimeException> failures = facts.isEmpty() ? Map.of() : failures(facts, last);
    List<Follower<S, F>> failed =
        unmet.keySet().stream().filter(one -> failures.containsKey(one.followed())).toList();
    unmet.keySet().stream()
        .filter(one -> !failures.containsKey(one.followed()))
        .forEach(one -> one.movedTo(last));
    company.written(last, failed);
    readTo = Optional.of(last);
    for (Follower<S, F> one : failed) {
      one.failsWith(Objects.requireNonNull(failures.get(one.followed())));
      one.goAlone();
    }
  }

  /** A store that is away is waited for; what else goes wrong for all may be the fault of one. */
  private Map<S, RuntimeException> failures(Map<S, List<F>> facts, TrackingToken last) {
    try {
      return writing.serve(facts, last);
    } catch (RuntimeException failure) {
      if (isAway(failure)) {
        throw failure;
      }
      return facts.keySet().stream().collect(Collectors.toMap(one -> one, unused -> failure));
    }
  }

  private void await(RuntimeException failure) {
    company.failed();
    leaveStream();
    company.members().forEach(one -> one.failsWith(failure));
  }

  private static boolean isAway(RuntimeException failure) {
    return failure instanceof UncheckedIOException || StoreAway.in(failure).isPresent();
  }

  private void leaveStream() {
    stream.ifPresent(LedgerStream::close);
    stream = Optional.empty();
  }

  @Override
  public void destroy() throws InterruptedException {
    pauses.stop();
    bell.release();
    Optional<Thread> last;
    synchronized (this) {
      last = running;
    }
    if (last.isPresent()) {
      last.orElseThrow().join(FOR_THE_LAST_PAGE);
    }
  }
}
