package org.warmledger.platform.reading;

import java.util.List;
import java.util.Optional;

/** Reads the ledger for one follower alone until it is as far as the others. */
final class CatchUp<S extends Followed, F extends Met> {

  private final Follower<S, F> follower;
  private final SharedTail<S, F> shared;
  private final Pauses pauses = new Pauses();
  private final Tail<F> tail;
  private final Thread thread;

  private CatchUp(Follower<S, F> follower, SharedTail<S, F> shared) {
    this.follower = follower;
    this.shared = shared;
    this.tail = new Tail<>(follower.name(), shared.sources(), this::write, pauses::isStopped);
    this.thread = Thread.ofVirtual().name("alone-" + follower.name()).unstarted(this::run);
  }

  static <S extends Followed, F extends Met> CatchUp<S, F> of(
      Follower<S, F> follower, SharedTail<S, F> shared) {
    CatchUp<S, F> begun = new CatchUp<>(follower, shared);
    begun.thread.start();
    return begun;
  }

  private void write(List<F> facts) {
    shared.writing().serve(follower.followed(), facts);
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
          shared.sources().tokens().claim(List.of(follower.name())).stream().findFirst();
      if (claim.isEmpty()) {
        follower.yields();
        return true;
      }
      follower.followed().claimed(claim.orElseThrow().at());
      if (follower.joins(claim.orElseThrow().at())) {
        return true;
      }
      gotOn = tail.advance(shared.goal()) > 0;
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
