package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the documents of a generation that nobody serves yet up to a position, and not beyond it.
 * The token is claimed while it does, so that one process at a time does it.
 */
final class Tail {

  private static final int SEGMENT = 0;
  private static final int LOOK_MS = 50;

  private final Copy copy;
  private final ReaderParts parts;
  private final BooleanSupplier stopped;
  private final TransactionTemplate transaction;

  Tail(Copy copy, ReaderParts parts, BooleanSupplier stopped) {
    this.copy = copy;
    this.parts = parts;
    this.stopped = stopped;
    this.transaction = new TransactionTemplate(parts.springTransactions());
  }

  private String name() {
    return copy.generation().token();
  }

  private TokenStore tokens() {
    return parts.tokenStore();
  }

  /** Whether it was ever begun: its indexes were made then. */
  boolean isBegun() {
    return tokens().fetchSegments(name()).length > 0;
  }

  void begin() {
    tokens().initializeTokenSegments(name(), 1, parts.store().createTailToken());
  }

  /**
   * Reads up to a position, or as far as the ledger tells for now.
   *
   * @return how many events it read
   */
  long advance(long position) {
    Optional<TrackingToken> from = claim();
    if (isAt(position)) {
      return 0;
    }
    try (BlockingStream<TrackedEventMessage<?>> stream =
        parts.store().openStream(from.orElse(null))) {
      long read = 0;
      List<Fact> facts = batch(stream, position);
      while (!facts.isEmpty() && !stopped.getAsBoolean()) {
        List<Fact> batch = facts;
        parts.threads().inTurn(() -> write(batch));
        read += batch.size();
        facts = batch(stream, position);
      }
      return read;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private Optional<TrackingToken> claim() {
    return java.util.Objects.requireNonNull(
        transaction.execute(unused -> Optional.ofNullable(tokens().fetchToken(name(), SEGMENT))));
  }

  private List<Fact> batch(BlockingStream<TrackedEventMessage<?>> stream, long position)
      throws InterruptedException {
    List<Fact> facts = new ArrayList<>();
    while (facts.size() < parts.batchSize()
        && stream.hasNextAvailable(LOOK_MS, TimeUnit.MILLISECONDS)
        && stream.peek().filter(next -> at(next) <= position).isPresent()) {
      facts.add(parts.facts().of(stream.nextAvailable()));
    }
    return facts;
  }

  private static long at(TrackedEventMessage<?> message) {
    return Tokens.unwrapped(message.trackingToken()).position().orElse(0);
  }

  private void write(List<Fact> facts) {
    transaction.executeWithoutResult(
        unused -> {
          copy.project(facts);
          tokens().storeToken(facts.getLast().token(), name(), SEGMENT);
        });
  }

  /** Whether everything is read that is committed up to a position. */
  boolean isAt(long position) {
    return position < 0 || copy.position().isCovered(parts.tokens().of(name()), position);
  }

  void release() {
    tokens().releaseClaim(name(), SEGMENT);
  }
}
