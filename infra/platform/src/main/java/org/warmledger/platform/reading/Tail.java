package org.warmledger.platform.reading;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings something up to a position, and not beyond it. Its token is claimed while it does, so that
 * one process at a time does it.
 */
public final class Tail<F extends Met> {

  private static final Duration LOOK = Duration.ofMillis(50);

  private final String name;
  private final Sources<F> sources;
  private final Consumer<List<F>> write;
  private final BooleanSupplier stopped;

  /**
   * A tail that hasn't begun.
   *
   * @param name of the token
   */
  public Tail(String name, Sources<F> sources, Consumer<List<F>> write, BooleanSupplier stopped) {
    this.name = name;
    this.sources = sources;
    this.write = write;
    this.stopped = stopped;
  }

  /** Whether it was ever begun. */
  public boolean isBegun() {
    return sources.tokens().isBegun(name);
  }

  public void begin() {
    sources.tokens().begin(name);
  }

  /**
   * Reads up to a position, or as far as the ledger tells for now.
   *
   * @return how many events it read
   * @throws HeldElsewhere while another process does
   */
  public long advance(long position) {
    ReaderTokens.Claim claim = claim();
    if (isAt(position)) {
      return 0;
    }
    try (LedgerStream<F> stream = sources.ledger().after(claim.at())) {
      long read = 0;
      List<F> facts = stream.page(position, LOOK);
      while (!facts.isEmpty() && !stopped.getAsBoolean()) {
        List<F> page = facts;
        sources.turns().inTurn(() -> write.accept(page));
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
    return sources.tokens().claim(List.of(name)).stream()
        .findFirst()
        .orElseThrow(() -> new HeldElsewhere(name));
  }

  /** Whether everything is read that is committed up to a position. */
  public boolean isAt(long position) {
    return position < 0
        || sources
            .tokens()
            .of(name)
            .map(Tokens::unwrapped)
            .filter(token -> Tokens.covers(token, position))
            .isPresent();
  }

  public void release() {
    sources.tokens().release(List.of(name));
  }
}
