package org.warmledger.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings the documents of one generation up to a position, and not beyond it. The token is claimed
 * while it does, so that one process at a time does it.
 */
final class Tail {

  private static final Duration LOOK = Duration.ofMillis(50);

  private final Copy copy;
  private final ReaderParts parts;
  private final Consumer<List<Fact>> write;
  private final BooleanSupplier stopped;

  Tail(Copy copy, ReaderParts parts, Consumer<List<Fact>> write, BooleanSupplier stopped) {
    this.copy = copy;
    this.parts = parts;
    this.write = write;
    this.stopped = stopped;
  }

  private String name() {
    return copy.generation().token();
  }

  /** Whether it was ever begun: its indexes were made then. */
  boolean isBegun() {
    return parts.tokens().isBegun(name());
  }

  void begin() {
    parts.tokens().begin(name());
  }

  /**
   * Reads up to a position, or as far as the ledger tells for now.
   *
   * @return how many events it read
   * @throws HeldElsewhere while another process does
   */
  long advance(long position) {
    ReaderTokens.Claim claim = claim();
    if (isAt(position)) {
      return 0;
    }
    try (LedgerStream stream = parts.ledger().after(claim.at())) {
      long read = 0;
      List<Fact> facts = stream.page(position, LOOK);
      while (!facts.isEmpty() && !stopped.getAsBoolean()) {
        List<Fact> page = facts;
        parts.turns().inTurn(() -> write.accept(page));
        read += page.size();
        facts = stream.page(position, LOOK);
      }
      return read;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private ReaderTokens.Claim claim() {
    return parts.tokens().claim(List.of(name())).stream()
        .findFirst()
        .orElseThrow(() -> new HeldElsewhere(name()));
  }

  /** Whether everything is read that is committed up to a position. */
  boolean isAt(long position) {
    return position < 0 || copy.position().isCovered(parts.tokens().of(name()), position);
  }

  void release() {
    parts.tokens().release(List.of(name()));
  }
}
