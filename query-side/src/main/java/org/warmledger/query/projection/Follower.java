package org.warmledger.query.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the documents that are served up to date: together with the others, or alone until it is as
 * far as they are.
 */
final class Follower {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final Copy copy;
  private final ReaderParts parts;
  private final Runnable missing;
  private volatile Optional<CatchUp> alone = Optional.empty();
  private volatile Optional<String> failing = Optional.empty();
  private volatile boolean running;

  /**
   * A follower that doesn't run yet.
   *
   * @param missing what to do when an index is found to be gone
   */
  Follower(Copy copy, ReaderParts parts, Runnable missing) {
    this.copy = copy;
    this.parts = parts;
    this.missing = missing;
  }

  Copy copy() {
    return copy;
  }

  /** The name of its token. */
  String name() {
    return copy.generation().token();
  }

  synchronized void start() {
    if (!running) {
      parts.tokens().begin(name());
      running = true;
      alone = Optional.of(CatchUp.of(this, parts));
    }
  }

  /**
   * Leaves the others, or has not come to them yet; whoever is alone already stays so. No page is
   * in hand.
   */
  synchronized void goAlone() throws InterruptedException {
    if (running && alone.isEmpty()) {
      parts.shared().part(this);
      alone = Optional.of(CatchUp.of(this, parts));
    }
  }

  /** Goes with the others from now on, if it is as far as they are; answers whether it does. */
  synchronized boolean joins(Optional<TrackingToken> at) {
    if (!parts.shared().takes(this, at)) {
      return false;
    }
    failing = Optional.empty();
    alone = Optional.empty();
    return true;
  }

  /** Stops behind the page in hand, and lets another process go on. */
  void stop() throws InterruptedException {
    if (isRunning()) {
      running = false;
      Optional<CatchUp> last;
      synchronized (this) {
        last = alone;
      }
      if (last.isPresent()) {
        last.orElseThrow().stop();
      }
      parts.shared().part(this);
      alone = Optional.empty();
      release();
      failing = Optional.empty();
      copy.position().forget();
    }
  }

  private void release() {
    try {
      parts.tokens().release(List.of(name()));
    } catch (RuntimeException away) {
      LOG.info("{} is released in a while: {}", name(), away.getClass().getSimpleName());
    }
  }

  boolean isRunning() {
    return running;
  }

  /** Its documents reflect everything up to a token, and the token is stored. */
  void movedTo(TrackingToken token) {
    failing = Optional.empty();
    copy.position().movedTo(token);
  }

  /** Another process reads for it. */
  synchronized void yields() {
    failing = Optional.empty();
    alone = Optional.empty();
    copy.position().forget();
    parts.shared().awaitsClaim(this);
  }

  /** What it could not do, and tries again. */
  void failsWith(RuntimeException failure) {
    if (failure instanceof HeldElsewhere) {
      return;
    }
    if (failing.isEmpty()) {
      LOG.warn("{} waits: {}", name(), Inquiry.kindOf(failure));
    }
    failing = Optional.of(failure.getClass().getSimpleName());
    if (failure instanceof IndexMissing) {
      Thread.ofVirtual().name("missing-" + name()).start(missing);
    }
  }

  /** What it fails at, while it does. */
  Optional<String> error() {
    return failing;
  }
}
