package org.warmledger.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.reading.HeldElsewhere;
import org.warmledger.platform.reading.LedgerStream;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.store.LedgerByStreams;

/**
 * Fills generations that have no documents yet (ADR 0115), all of this process: those that are to
 * be filled at the same time share one reading of the ledger.
 */
@Component
final class Filler {

  private static final Logger LOG = LoggerFactory.getLogger(Filler.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final FillParts parts;
  private final List<Filling> waiting = new ArrayList<>();
  private int coming;
  private boolean running;

  Filler(FillParts parts) {
    this.parts = parts;
  }

  /** Makes what has to be there before one can be filled. */
  @FunctionalInterface
  interface Preparation {
    /** The filling; empty when there is nothing to fill. */
    Optional<Filling> prepared();
  }

  /**
   * Fills one, with all that come meanwhile.
   *
   * @return whether there is nothing left to fill
   * @throws HeldElsewhere while another process does
   */
  boolean fill(Preparation preparation) throws InterruptedException {
    Optional<Filling> filling = prepared(preparation);
    return filling.isEmpty() || filling.orElseThrow().awaits();
  }

  private Optional<Filling> prepared(Preparation preparation) {
    come(1);
    try {
      Optional<Filling> filling = preparation.prepared();
      filling.ifPresent(this::add);
      return filling;
    } finally {
      come(-1);
    }
  }

  private synchronized void come(int more) {
    coming += more;
    notifyAll();
  }

  private synchronized void add(Filling filling) {
    waiting.add(filling);
    if (!running) {
      running = true;
      Thread.ofVirtual().name("filling").start(this::run);
    }
  }

  private void run() {
    for (List<Filling> together = next(); !together.isEmpty(); together = next()) {
      List<Filling> some = together;
      try {
        fill(some);
      } catch (RuntimeException failure) {
        some.forEach(one -> one.failsWith(failure));
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        some.forEach(one -> one.failsWith(new StandsStill("stopped")));
      } finally {
        some.forEach(Filling::ends);
      }
    }
  }

  /** Those that can go on together; whoever is coming is waited for. */
  private synchronized List<Filling> next() {
    while (coming > 0) {
      try {
        wait();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        coming = 0;
      }
    }
    List<Filling> together =
        waiting.stream().filter(one -> one.isBeside(waiting.getFirst())).toList();
    waiting.removeAll(together);
    running = !together.isEmpty();
    return together;
  }

  private void fill(List<Filling> together) throws InterruptedException {
    claim(together);
    learnBlocked(together);
    LOG.info("{} are filled", together.stream().map(Filling::name).toList());
    try (Crew crew = Crew.ofAllCores()) {
      fill(together, crew);
    }
    finish(together.stream().filter(Filling::isWanted).toList());
  }

  /** Crew lay down what nobody wants any more. */
  private void fill(List<Filling> together, Crew crew) throws InterruptedException {
    try {
      List<ReadModel.Feed> byPosition = List.of(ReadModel.Feed.values());
      if (parts.streams().isPresent()) {
        byPosition = List.of(ReadModel.Feed.MANY_STREAMS);
        fillByStream(together, parts.streams().orElseThrow(), crew);
      }
      fillByPosition(together, byPosition, crew);
    } catch (RuntimeException failure) {
      together.forEach(one -> one.failsWith(failure));
    }
  }

  private void fillByStream(List<Filling> together, LedgerByStreams streams, Crew crew)
      throws InterruptedException {
    if (together.getFirst().place().phase() == HowFar.Phase.BY_STREAM
        && together.stream()
            .anyMatch(one -> one.copy().hasDocumentsOf(ReadModel.Feed.ONE_STREAM))) {
      new ByStream(parts, streams, together).run(crew);
    }
  }

  private void fillByPosition(List<Filling> together, List<ReadModel.Feed> feeds, Crew crew)
      throws InterruptedException {
    List<Filling> fed =
        together.stream()
            .filter(Filling::isWanted)
            .filter(one -> feeds.stream().anyMatch(one.copy()::hasDocumentsOf))
            .toList();
    if (!fed.isEmpty()) {
      new ByPosition(parts, fed, feeds, crew).run();
    }
  }

  private void claim(List<Filling> together) {
    Map<String, Optional<TrackingToken>> claimed = new HashMap<>();
    parts
        .tokens()
        .claim(together.stream().map(Filling::name).toList())
        .forEach(claim -> claimed.put(claim.reader(), claim.at()));
    together.stream()
        .filter(one -> !one.at().equals(claimed.get(one.name())))
        .forEach(one -> one.failsWith(new HeldElsewhere(one.name())));
  }

  private void learnBlocked(List<Filling> together) {
    Map<String, Set<String>> blocked =
        DeadLetters.blocked(parts.jdbc(), together.stream().map(Filling::name).toList());
    together.forEach(one -> one.blocked().addAll(blocked.getOrDefault(one.name(), Set.of())));
  }

  private void finish(List<Filling> filled) throws InterruptedException {
    Map<Long, Fact> last = new HashMap<>();
    for (Filling one : filled) {
      if (!last.containsKey(one.goal())) {
        last.put(one.goal(), lastUpTo(one.goal()));
      }
    }
    // All at once: Elasticsearch changes its state for many of them in one go.
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      filled.forEach(
          one ->
              hands.execute(() -> tryToFinish(one, Objects.requireNonNull(last.get(one.goal())))));
    }
  }

  private void tryToFinish(Filling one, Fact last) {
    try {
      finish(one, last);
    } catch (RuntimeException failure) {
      one.failsWith(failure);
    }
  }

  private Fact lastUpTo(long position) throws InterruptedException {
    try (LedgerStream<Fact> stream =
        parts.after(Optional.of(Tokens.upTo(position - 1)), parts.facts(), 1)) {
      List<Fact> last = stream.page(position, PATIENCE);
      if (last.isEmpty()) {
        throw new StandsStill("the ledger does not tell " + position);
      }
      return last.getFirst();
    }
  }

  /** The token comes last: whoever reads on finds everything as it ought to be. */
  private void finish(Filling one, Fact last) {
    Generation generation = one.copy().generation();
    parts.documents().mark(generation, last);
    parts.indexes().settle(generation);
    new TransactionTemplate(parts.transactions())
        .executeWithoutResult(
            unused -> {
              parts.fills().forget(one.name());
              parts.keep(List.of(one), parts.tokens().move(List.of(one.name()), last.token()));
            });
    LOG.info("{} is filled up to {}", one.name(), one.goal());
  }
}
