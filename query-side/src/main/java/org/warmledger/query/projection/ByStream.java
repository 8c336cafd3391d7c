package org.warmledger.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.store.LedgerByStreams;

/**
 * Fills documents of one stream each: ranges of streams are shared out to all crew, and each
 * document is written once, with everything that is in it.
 */
final class ByStream {

  private static final int RANGE = 2_000;
  private static final int PAGE = 500;

  /** A part of a long stream that is folded at a time. */
  private static final int LONGEST_PAGE = 2_000;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Duration BETWEEN_MOVES = Duration.ofSeconds(1);

  private final FillParts parts;
  private final LedgerByStreams streams;
  private final Routes routes;
  private final Ranges ranges;
  private final FactMaker facts;
  private final TransactionTemplate reading;
  private final TransactionTemplate moving;
  private Fills.Place place;

  ByStream(FillParts parts, LedgerByStreams streams, List<Filling> fillings) {
    this.parts = parts;
    this.streams = streams;
    this.routes = new Routes(fillings, List.of(ReadModel.Feed.ONE_STREAM));
    this.place = fillings.getFirst().place();
    this.ranges = new Ranges(streams, place.stream(), RANGE);
    this.facts = parts.facts();
    this.moving = new TransactionTemplate(parts.transactions());
    // Rows come a few at a time only within a transaction.
    this.reading = new TransactionTemplate(parts.transactions());
    this.reading.setReadOnly(true);
  }

  void run(Crew crew) throws InterruptedException {
    List<Future<Boolean>> working = crew.begin(hand -> work(parts.desk(crew.count(), false)));
    long moved = System.nanoTime();
    while (!working.stream().allMatch(Future::isDone)) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      if (System.nanoTime() - moved > BETWEEN_MOVES.toNanos()) {
        parts.sign(routes.fillings());
        move(HowFar.Phase.BY_STREAM);
        moved = System.nanoTime();
      }
    }
    boolean all = true;
    for (Future<Boolean> one : working) {
      all &= Crew.resultOf(one);
    }
    move(all ? HowFar.Phase.BY_POSITION : HowFar.Phase.BY_STREAM);
  }

  /** Takes ranges until there are no more; answers whether that is so. */
  private boolean work(Desk desk) {
    try {
      Optional<Ranges.Dealt> next = ranges.next();
      while (next.isPresent() && routes.isWanted()) {
        work(desk, next.orElseThrow());
        next = ranges.next();
      }
      return next.isEmpty();
    } catch (RuntimeException failure) {
      routes.fillings().forEach(one -> one.failsWith(failure));
      return false;
    }
  }

  private void work(Desk desk, Ranges.Dealt given) {
    reading.executeWithoutResult(
        unused -> {
          long events = 0;
          try (Stream<TrackedEventMessage<?>> stored = streams.read(given.range(), routes.goal())) {
            events = fold(desk, stored.map(facts::of).iterator());
          }
          Map<Filling, Set<DocumentKey>> left = desk.send();
          if (routes.isWanted()) {
            ranges.done(new Ranges.Finished(given, events, left));
          }
        });
  }

  /** A stream is finished with the page that it ends in. */
  private long fold(Desk desk, Iterator<Fact> range) {
    long events = 0;
    List<Fact> page = new ArrayList<>();
    while (range.hasNext() && routes.isWanted()) {
      Fact fact = range.next();
      events++;
      boolean begins = !page.isEmpty() && !page.getLast().streamId().equals(fact.streamId());
      if (begins && page.size() >= PAGE) {
        desk.fold(routes.tasks(page));
        desk.finish();
        page.clear();
      } else if (page.size() >= LONGEST_PAGE) {
        desk.fold(routes.tasks(page));
        page.clear();
      }
      page.add(fact);
    }
    desk.fold(routes.tasks(page));
    desk.finish();
    return events;
  }

  /** First the place: who may not move it any more leaves no letters either. */
  private void move(HowFar.Phase phase) {
    List<Ranges.Finished> done = ranges.inOrder();
    long events = place.events() + done.stream().mapToLong(Ranges.Finished::events).sum();
    String last = done.isEmpty() ? place.stream() : done.getLast().of().range().last();
    place = new Fills.Place(phase, last, events);
    moving.executeWithoutResult(
        unused -> {
          parts.move(routes.fillings(), place);
          done.forEach(this::putLeft);
        });
  }

  /** Range by range, as a stream is in one of them. */
  private void putLeft(Ranges.Finished done) {
    if (!done.left().isEmpty()) {
      try (Stream<TrackedEventMessage<?>> stored = streams.read(done.of().range(), routes.goal())) {
        Leftovers leftovers = new Leftovers(parts.projector(), done.left());
        stored.map(facts::of).forEach(leftovers::add);
        leftovers.put();
      }
    }
  }
}
