package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.http.HttpStatus;
import org.warmledger.platform.reading.Follower;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.web.Problem;
import org.warmledger.query.projection.Generation.State;

/**
 * One named reader: serves one generation of its documents and keeps it up to date, while another
 * may be built. What is stored decides; this follows it.
 */
final class Reader {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final Duration NAP = Duration.ofMillis(20);

  private final ReaderDefinition definition;
  private final ReaderParts parts;
  private final Rebuild rebuild;
  private final ReentrantLock lifecycle = new ReentrantLock();
  private volatile Optional<Follower<Copy, Fact>> follower = Optional.empty();
  private volatile Optional<Copy> built = Optional.empty();
  private final Pace pace = new Pace();
  private volatile Shelf followed = Shelf.of(List.of());
  private boolean stopped;

  Reader(ReaderDefinition definition, ReaderParts parts) {
    this.definition = definition;
    this.parts = parts;
    this.rebuild = new Rebuild(definition, parts, this::reload);
  }

  String name() {
    return definition.name();
  }

  /** Follows what is stored now. */
  void reload() {
    lifecycle.lock();
    try {
      follow(parts.generations().of(name()));
    } finally {
      lifecycle.unlock();
    }
  }

  /** Goes on with what was stored a moment ago; when that is news, it may be old by now. */
  void look(Shelf seen) {
    lifecycle.lock();
    try {
      follow(seen.equals(followed) ? seen : parts.generations().of(name()));
      followed.built().ifPresent(this::notePace);
    } finally {
      lifecycle.unlock();
    }
  }

  private void follow(Shelf shelf) {
    if (!stopped) {
      followed = shelf;
      serve(shelf.served());
      built = shelf.built().map(this::copyOf);
      if (!(RebuildRule.next(shelf, definition.indexes()) instanceof RebuildRule.Move.Rest)) {
        rebuild.go();
      }
    }
  }

  private void serve(Optional<Generation> served) {
    if (!served.map(Generation::number).equals(follower.map(now -> now.followed().number()))) {
      Optional<Follower<Copy, Fact>> last = follower;
      follower = served.map(next -> new Follower<>(copyOf(next), parts.shared(), this::heed));
      last.ifPresent(Reader::stop);
    }
    follower.ifPresent(now -> run(now, served.orElseThrow()));
  }

  private Copy copyOf(Generation generation) {
    return built
        .filter(copy -> copy.number() == generation.number())
        .orElseGet(() -> new Copy(definition, generation, parts));
  }

  /** What newer code has made is served, but written by newer code only. */
  private void run(Follower<Copy, Fact> now, Generation served) {
    if (served.state() == State.LIVE && !served.isNewerThan(definition.indexes())) {
      now.start();
    } else {
      stop(now);
    }
  }

  private static void stop(Follower<Copy, Fact> follower) {
    try {
      follower.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void heed(RuntimeException failure) {
    if (failure instanceof IndexMissing) {
      Thread.ofVirtual().name("missing-" + name()).start(this::check);
    }
  }

  /** Somebody missed an index: what is not whole is not served. */
  void check() {
    Shelf shelf = parts.generations().of(name());
    check(shelf, Wholeness.of(shelf.served().stream().toList(), parts));
  }

  /** Nobody has looked yet, or somebody missed an index. */
  void check(Shelf shelf, Wholeness whole) {
    lifecycle.lock();
    try {
      if (!stopped) {
        shelf.served().ifPresent(served -> check(served, whole));
        reload();
      }
    } finally {
      lifecycle.unlock();
    }
  }

  private void check(Generation served, Wholeness whole) {
    if (!whole.is(served)) {
      parts.generations().lose(served, definition.indexes());
    } else if (!whole.aliases().show(served)) {
      parts
          .generations()
          .holding(
              served,
              () -> {
                parts.indexes().show(served);
                return Optional.of(served);
              });
    }
  }

  /**
   * The documents that are served.
   *
   * @throws Problem 503 {@code REBUILDING} when there are none that were whole once
   */
  Copy served() {
    return follower.map(Follower::followed).orElseThrow(this::rebuilding);
  }

  boolean isServed() {
    return follower.isPresent();
  }

  private Problem rebuilding() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "REBUILDING")
        .with("position", position())
        .with("head", parts.head());
  }

  /** How far the documents are that are served, or else those that are being built. */
  long position() {
    return latest().flatMap(copy -> copy.position().now()).map(Tokens::at).orElse(0L);
  }

  private Optional<Copy> latest() {
    return follower.map(Follower::followed).or(() -> built);
  }

  /** Waits until the event at the position is reflected by what is served; answers whether. */
  boolean awaits(long position, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    do {
      Optional<Follower<Copy, Fact>> now = follower;
      long left = Math.max(0, end - System.nanoTime());
      if (now.isEmpty()) {
        LockSupport.parkNanos(Math.min(left, NAP.toNanos()));
      } else if (now.orElseThrow()
          .followed()
          .position()
          .awaits(position, Duration.ofNanos(Math.min(left, LOOK_AGAIN.toNanos())))) {
        return true;
      }
    } while (System.nanoTime() < end);
    return false;
  }

  /**
   * The token up to which a read finds everything.
   *
   * @param wanted a position that the reader has reached already
   */
  Optional<TrackingToken> visible(OptionalLong wanted) {
    return served().visible(wanted);
  }

  /** The token up to which a document that is got by id reflects the ledger. */
  Optional<TrackingToken> written() {
    return served().position().now();
  }

  /** The generation being built, or else the one that is served. */
  Optional<Generation> newest() {
    Shelf shelf = parts.generations().of(name());
    return shelf.built().or(shelf::served);
  }

  /** How far a generation is. */
  long position(Generation generation) {
    return parts.tokens().of(generation.token()).map(Tokens::at).orElse(0L);
  }

  /** How far the building of a generation is, whichever process builds it. */
  HowFar progress(Generation generation) {
    return parts
        .fills()
        .of(generation.token())
        .map(fill -> progress(generation, fill))
        .orElseGet(() -> new HowFar(HowFar.Phase.CATCHING_UP, position(generation), parts.head()));
  }

  private HowFar progress(Generation generation, Fills.Fill fill) {
    HowFar.Phase phase = fill.place().phase();
    return new HowFar(
        phase,
        phase == HowFar.Phase.BY_STREAM ? fill.place().events() : position(generation),
        fill.goal());
  }

  /** The building that goes on, or that has stopped, if any. */
  Optional<Underway> underway() {
    return followed
        .built()
        .map(
            building -> {
              HowFar far = progress(building);
              return Underway.of(building, far, pace.perSecond(building.number(), far.phase()));
            });
  }

  private void notePace(Generation building) {
    pace.note(building.number(), progress(building), System.nanoTime());
  }

  /** The one that was served before, while it is kept. */
  Optional<Generation> kept() {
    return parts.generations().kept(name());
  }

  RebuildOrders orders() {
    return new RebuildOrders(definition, parts.generations());
  }

  void stop() throws InterruptedException {
    lifecycle.lock();
    try {
      stopped = true;
      follower.ifPresent(Reader::stop);
    } finally {
      lifecycle.unlock();
    }
    rebuild.stop();
  }

  long deadLetters() {
    return latest().map(copy -> copy.deadLetters().count()).orElse(0L);
  }

  List<DeadLetters.Letter> firstLetters(int most) {
    return latest().map(copy -> copy.deadLetters().first(most)).orElse(List.of());
  }

  /** Tries the dead letters once more; answers how many documents are clear now. */
  int retryDeadLetters() {
    return latest().map(Copy::retryDeadLetters).orElse(0);
  }

  /** What the reader fails at, while it does. */
  Optional<String> error() {
    return follower.flatMap(Follower::error);
  }

  boolean isRunning() {
    return follower.filter(Follower::isRunning).isPresent();
  }
}
