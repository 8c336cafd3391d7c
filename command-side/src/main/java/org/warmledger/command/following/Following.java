package org.warmledger.command.following;

import org.warmledger.platform.reading.Follower;
import org.warmledger.platform.reading.SharedTail;

/** One automation that goes through the ledger, with the others as far as it can. */
public final class Following {

  private final Follower<Automation, Passing> follower;

  Following(Automation automation, SharedTail<Automation, Passing> tail) {
    this.follower = new Follower<>(automation, tail, unused -> {});
  }

  public void start() {
    follower.start();
  }

  /** Stops behind the page in hand. */
  public void stop() {
    try {
      follower.stop();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
