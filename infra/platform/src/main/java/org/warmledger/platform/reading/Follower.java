package org.warmledger.platform.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps something up to date: together with the others, or alone until it is as far as they are.
 */
public final class Follower<S extends Followed, F extends Met> {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final S followed;
  private final SharedTail<S, F> shared;
  private final Consumer<RuntimeException> heeding;
  private volatile Optional<CatchUp<S, F>> alone = Optional.empty();
  private volatile Optional<String> failing = Optional.empty();
  private volatile boolean running;

  /**
   * A follower that doesn't run yet.
   *
   * @param heeding told of each try that failed
   */
  public Follower(S followed, SharedTail<S, F> shared, Consumer<RuntimeException> heeding) {
    this.followed = followed;
    this.shared = shared;
    this.heeding = heeding;
  }

  public S followed() {
    return followed;
  }

  private ReaderTokens tokens() {
    return shared.sources().tokens();
  }

  /** The name of its token. */
  String name() {
    return followed.token();
  }

  public synchronized void start() {
    if (!running) {
      tokens().begin(name());
      running = true;
      alone = Optional.of(CatchUp.of(this, shared));
    }
  }

  /**
   * Leaves the others, or has not come to them yet; whoever is alone already stays so. No page is
   * in hand.
   */
  synchronized void goAlone() throws InterruptedException {
    if (running && alone.isEmpty()) {
      shared.part(this);
      alone = Optional.of(CatchUp.of(this, shared));
    }
  }

  /** Goes with the others from now on, if it is as far as they are; answers whether it does. */
  synchronized boolean joins(Optional<TrackingToken> at) {
    if (!shared.takes(this, at)) {
      return false;
    }
    failing = Optional.empty();
    alone = Optional.empty();
    return true;
  }

  /** Stops behind the page in hand, and lets another process go on. */
  public void stop() throws InterruptedException {
    if (isRunning()) {
      running = false;
      Optional<CatchUp<S, F>> last;
      synchronized (this) {
        last = alone;
      }
      if (last.isPresent()) {
        last.orElseThrow().stop();
      }
      shared.part(this);
      alone = Optional.empty();
      release();
      failing = Optional.empty();
      followed.forget();
    }
  }

  private void release() {
    try {
      tokens().release(List.of(name()));
    } catch (RuntimeException away) {
      LOG.info("{} is released in a while: {}", name(), away.getClass().getSimpleName());
    }
  }

  public boolean isRunning() {
    return running;
  }

  /** It reflects everything up to a token, and the token is stored. */
  void movedTo(TrackingToken token) {
    failing = Optional.empty();
    followed.movedTo(token);
  }

  /** Another process reads for it. */
  synchronized void yields() {
    failing = Optional.empty();
    alone = Optional.empty();
    followed.forget();
    shared.awaitsClaim(this);
  }

  /** What it could not do, and tries again. */
  void failsWith(RuntimeException failure) {
    if (failure instanceof HeldElsewhere) {
      return;
    }
    if (failing.isEmpty()) {
      LOG.warn("{} waits: {}", name(), followed.kindOf(failure));
    }
    failing = Optional.of(failure.getClass().getSimpleName());
    heeding.accept(failure);
  }

  /** What it fails at, while it does. */
  public Optional<String> error() {
    return failing;
  }
}
