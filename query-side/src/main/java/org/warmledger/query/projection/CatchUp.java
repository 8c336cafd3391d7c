package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;

/** Reads the ledger for one follower alone until it is as far as the others. */
final class CatchUp {

  private final Follower follower;
  private final ReaderParts parts;
  private final Pauses pauses = new Pauses();
  private final Tail tail;
  private final Thread thread;

  private CatchUp(Follower follower, ReaderParts parts) {
    this.follower = follower;
    this.parts = parts;
    this.tail = new Tail(follower.copy(), parts, this::write, pauses::isStopped);
    this.thread = Thread.ofVirtual().name("alone-" + follower.name()).unstarted(this::run);
  }

  static CatchUp of(Follower follower, ReaderParts parts) {
    CatchUp begun = new CatchUp(follower, parts);
    begun.thread.start();
    return begun;
  }

  private void write(List<Fact> facts) {
    parts.writer().serve(follower.copy(), facts);
    follower.movedTo(facts.getLast().token());
  }

  private void run() {
    try {
      while (!pauses.isStopped() && !isOver()) {
        // one step each time
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Goes a step on; answers whether there is nothing left to do alone. */
  private boolean isOver() throws InterruptedException {
    boolean gotOn = false;
    try {
      Optional<ReaderTokens.Claim> claim =
          parts.tokens().claim(List.of(follower.name())).stream().findFirst();
      if (claim.isEmpty()) {
        follower.yields();
        return true;
      }
      if (follower.joins(claim.orElseThrow().at())) {
        return true;
      }
      gotOn = tail.advance(parts.shared().goal()) > 0;
    } catch (RuntimeException failure) {
      follower.failsWith(failure);
    }
    pauses.after(gotOn);
    return false;
  }

  /** Stops behind the page in hand. */
  void stop() throws InterruptedException {
    pauses.stop();
    thread.join();
  }
}
