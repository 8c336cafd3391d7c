package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.Pauses;
import org.warmledger.platform.reading.Tail;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.query.projection.Generation.State;

/**
 * Makes the next generation of a reader's documents beside the one that is served, and lets it take
 * over (ADR 0021). Whatever it has done is stored before the next step, and every step may be taken
 * again, here or in another process.
 */
final class Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private static final Duration FOR_THE_LAST_STEP = Duration.ofSeconds(10);

  private final ReaderDefinition definition;
  private final ReaderParts parts;
  private final Generations generations;
  private final Runnable changed;
  private final Pauses pauses = new Pauses();
  private Optional<Thread> running = Optional.empty();

  /**
   * The rebuilding of one reader.
   *
   * @param changed told after every step
   */
  Rebuild(ReaderDefinition definition, ReaderParts parts, Runnable changed) {
    this.definition = definition;
    this.parts = parts;
    this.generations = parts.generations();
    this.changed = changed;
  }

  /** Goes on with what is to be done, unless it does already. */
  synchronized void go() {
    if (!pauses.isStopped() && running.filter(Thread::isAlive).isEmpty()) {
      running =
          Optional.of(Thread.ofVirtual().name("rebuild-" + definition.name()).start(this::run));
    }
  }

  void stop() throws InterruptedException {
    pauses.stop();
    Optional<Thread> last;
    synchronized (this) {
      last = running;
    }
    if (last.isPresent()) {
      last.orElseThrow().join(FOR_THE_LAST_STEP);
    }
  }

  private void run() {
    try {
      while (!pauses.isStopped() && step()) {
        changed.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the next step; answers whether there was one. */
  boolean step() throws InterruptedException {
    Shelf shelf = generations.of(definition.name());
    RebuildRule.Move step = RebuildRule.next(shelf, definition.indexes());
    pauses.after(gotOn(step, shelf));
    return !(step instanceof RebuildRule.Move.Rest);
  }

  private boolean gotOn(RebuildRule.Move step, Shelf shelf) throws InterruptedException {
    try {
      return take(step, shelf);
    } catch (HeldElsewhere e) {
      LOG.debug("{} is built by another process", definition.name());
    } catch (RuntimeException e) {
      LOG.warn("{}: {} while rebuilding", definition.name(), Inquiry.kindOf(e));
      replaceUnlessWhole(shelf);
    }
    return false;
  }

  private boolean take(RebuildRule.Move step, Shelf shelf) throws InterruptedException {
    return switch (step) {
      case RebuildRule.Move.Begin() -> {
        generations.begin(definition.name(), definition.indexes());
        yield true;
      }
      case RebuildRule.Move.Replace(Generation built) -> {
        generations.replace(built, definition.indexes());
        yield true;
      }
      case RebuildRule.Move.Fill(Generation built) -> fill(shelf, built);
      case RebuildRule.Move.Flip(Generation built) -> flip(shelf, built);
      case RebuildRule.Move.Rest() -> true;
    };
  }

  /** Somebody deleted what is being built: another generation begins. */
  private void replaceUnlessWhole(Shelf shelf) {
    try {
      shelf
          .built()
          .filter(built -> tail(built).isBegun() && !parts.indexes().areThere(built))
          .ifPresent(
              built -> {
                shelf.served().ifPresent(parts.indexes()::show);
                generations.replace(built, definition.indexes());
              });
    } catch (RuntimeException e) {
      LOG.warn("{}: {} while looking at its indexes", definition.name(), Inquiry.kindOf(e));
    }
  }

  Tail<Fact> tail(Generation built) {
    Copy copy = new Copy(definition, built, parts);
    return new Tail<>(
        copy.token(),
        parts.sources(),
        facts -> parts.writer().build(copy, facts),
        pauses::isStopped);
  }

  private boolean fill(Shelf shelf, Generation built) throws InterruptedException {
    Tail<Fact> tail = tail(built);
    if (!parts.filler().fill(() -> begun(built, tail))) {
      return false;
    }
    long goal = shelf.served().map(this::position).orElseGet(this::head);
    long read = tail.advance(goal);
    if (!tail.isAt(goal) || read > parts.sources().ledger().size()) {
      return read > 0;
    }
    return takeOver(shelf.served(), built, tail);
  }

  private Optional<Filling> begun(Generation built, Tail<Fact> tail) {
    boolean isNew = !tail.isBegun();
    if (isNew) {
      make(built, tail);
    }
    return parts
        .fills()
        .of(built.token())
        .map(
            fill ->
                new Filling(
                    new Copy(definition, built, parts),
                    fill,
                    parts.tokens().of(built.token()),
                    isNew,
                    pauses::isStopped));
  }

  /** The token comes last: without one, whatever is there is from another life and goes. */
  void make(Generation built, Tail<Fact> tail) {
    generations.holding(
        built,
        () -> {
          if (!tail.isBegun()) {
            makeIndexes(built);
            tail.begin();
          }
          return Optional.of(built);
        });
  }

  /** Nothing is filled from a ledger that is empty. */
  private void makeIndexes(Generation built) {
    long goal =
        generations.of(definition.name()).served().map(this::position).orElseGet(this::head);
    parts.fills().forget(built.token());
    if (goal > 0) {
      parts.indexes().makeQuiet(built);
      parts.fills().begin(built.token(), goal);
    } else {
      parts.indexes().make(built);
    }
  }

  private long position(Generation generation) {
    return parts
        .tokens()
        .of(generation.token())
        .flatMap(token -> Tokens.unwrapped(token).position().stream().boxed().findFirst())
        .orElse(-1L);
  }

  private long head() {
    return Optional.ofNullable(parts.store().createHeadToken())
        .flatMap(token -> token.position().stream().boxed().findFirst())
        .orElse(-1L);
  }

  private boolean takeOver(Optional<Generation> served, Generation built, Tail<Fact> tail) {
    if (served.isPresent() && built.state() == State.FILLING) {
      Optional<Report> report = compare(served.orElseThrow(), built, tail);
      if (report.isEmpty()) {
        return false;
      }
      generations.report(built, parts.codec().mapper().writeValueAsString(report.orElseThrow()));
      if (report.orElseThrow().isSuspicious()) {
        LOG.warn("{} differs from what is served and waits", built.token());
        generations.move(built, State.STOPPED);
        return true;
      }
    }
    generations.handOver(served, built);
    return true;
  }

  private record Held(long position, List<Comparison.Pair> pairs) {}

  /** How both compare at one position; empty when they can't be brought to one just now. */
  private Optional<Report> compare(Generation served, Generation built, Tail<Fact> tail) {
    Optional<Held> held =
        generations.holding(
            served,
            () -> {
              long position = position(served);
              tail.advance(position);
              if (!tail.isAt(position) || !tail(served).isAt(position)) {
                return Optional.empty();
              }
              parts.indexes().refresh(served);
              parts.indexes().refresh(built);
              return Optional.of(new Held(position, parts.comparison().open(served, built)));
            });
    return held.map(
        at -> {
          try {
            return new Report(
                at.position(),
                at.pairs().stream().map(pair -> parts.comparison().of(pair, built)).toList());
          } finally {
            parts.comparison().close(at.pairs());
          }
        });
  }

  /** Nobody goes back: what is served stands still, and the new one is brought as far first. */
  private boolean flip(Shelf shelf, Generation built) {
    Tail<Fact> tail = tail(built);
    long position = shelf.served().map(this::position).orElse(-1L);
    tail.advance(position);
    if (!tail.isAt(position)) {
      return false;
    }
    parts.indexes().refresh(built);
    parts.indexes().show(built);
    tail.release();
    generations.flipped(built);
    LOG.info("{} is served", built.token());
    return true;
  }
}
