package org.warmledger.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.platform.reading.LedgerStream;
import org.warmledger.platform.reading.Tokens;

/**
 * Fills documents in the order of positions: each hand decodes a part of a page and then folds the
 * documents that are its own. They stay in memory while there is room, and tokens move when all of
 * them are written.
 */
final class ByPosition {

  private static final int PAGE = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(2);
  private static final Duration BETWEEN_MOVES = Duration.ofSeconds(10);

  private final FillParts parts;
  private final List<Filling> fillings;
  private final Routes routes;
  private final Crew crew;
  private final List<Desk> desks;
  private final FactMaker facts;
  private final TransactionTemplate moving;
  private Optional<TrackingToken> at;
  private long signed = System.nanoTime();
  private long moved = System.nanoTime();

  ByPosition(FillParts parts, List<Filling> fillings, List<ReadModel.Feed> feeds, Crew crew) {
    this.parts = parts;
    this.fillings = fillings;
    this.routes = new Routes(fillings, feeds);
    this.crew = crew;
    this.at = fillings.getFirst().at();
    boolean elsewhere = !fillings.stream().allMatch(Filling::isNew);
    this.desks =
        IntStream.range(0, crew.count())
            .mapToObj(unused -> parts.desk(crew.count(), elsewhere))
            .toList();
    this.facts = parts.facts();
    this.moving = new TransactionTemplate(parts.transactions());
  }

  void run() throws InterruptedException {
    Optional<TrackingToken> read = at;
    try (LedgerStream<Fact> stream = parts.after(at, facts, PAGE)) {
      List<Fact> page = stream.page(routes.goal(), PATIENCE);
      while (!page.isEmpty() && routes.isWanted()) {
        fold(page);
        read = Optional.of(page.getLast().token());
        look(read);
        page = stream.page(routes.goal(), PATIENCE);
      }
    }
    if (routes.isWanted() && read.isPresent()) {
      move(read.orElseThrow());
    }
  }

  private void fold(List<Fact> page) throws InterruptedException {
    int part = Math.ceilDiv(page.size(), crew.count());
    List<List<Desk.Errand>> tasks =
        crew.all(
            hand ->
                routes.tasks(
                    page.subList(
                        Math.min(page.size(), hand * part),
                        Math.min(page.size(), (hand + 1) * part))));
    List<List<Desk.Errand>> shared = new ArrayList<>();
    desks.forEach(unused -> shared.add(new ArrayList<>()));
    tasks.forEach(
        some ->
            some.forEach(
                task -> shared.get(Math.floorMod(task.key().hashCode(), desks.size())).add(task)));
    crew.all(
        hand -> {
          desks.get(hand).fold(shared.get(hand));
          return hand;
        });
  }

  private void look(Optional<TrackingToken> read) throws InterruptedException {
    long now = System.nanoTime();
    if (now - moved > BETWEEN_MOVES.toNanos()) {
      move(read.orElseThrow());
    } else if (now - signed > BETWEEN_SIGNS.toNanos()) {
      sign();
    }
  }

  private void sign() {
    parts.sign(fillings);
    signed = System.nanoTime();
  }

  /**
   * Everything is written that was read, and the tokens say so; first they, since who may not move
   * them any more leaves no letters either.
   */
  private void move(TrackingToken read) throws InterruptedException {
    sign();
    Map<Filling, Set<DocumentKey>> left = new HashMap<>();
    crew.all(
            hand -> {
              desks.get(hand).save();
              return desks.get(hand).send();
            })
        .forEach(
            some ->
                some.forEach(
                    (filling, documents) ->
                        left.computeIfAbsent(filling, unused -> new HashSet<>())
                            .addAll(documents)));
    moving.executeWithoutResult(
        unused -> {
          fillings.stream().filter(Filling::isWanted).forEach(one -> move(one, Tokens.at(read)));
          putLeft(left, Tokens.at(read));
        });
    at = Optional.of(read);
    moved = System.nanoTime();
  }

  private void move(Filling filling, long position) {
    TrackingToken to = Tokens.upTo(Math.min(position, filling.goal()));
    parts.keep(List.of(filling), parts.tokens().move(List.of(filling.name()), to));
  }

  /** From where the tokens are: what is in a document already is known by the document. */
  private void putLeft(Map<Filling, Set<DocumentKey>> left, long position) {
    if (left.isEmpty()) {
      return;
    }
    Leftovers leftovers = new Leftovers(parts.projector(), left);
    try (LedgerStream<Fact> stream = parts.after(at, facts, PAGE)) {
      List<Fact> page = stream.page(position, PATIENCE);
      while (!page.isEmpty()) {
        page.forEach(leftovers::add);
        page = stream.page(position, PATIENCE);
      }
      leftovers.put();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new StandsStill("stopped");
    }
  }
}
