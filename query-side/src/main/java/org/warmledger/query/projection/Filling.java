package org.warmledger.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.TrackingToken;

/** One generation that this process fills, as far as it has come. */
final class Filling {

  private static final StandsStill STOPPED = new StandsStill("stopped");

  private final Copy copy;
  private final Fills.Fill fill;
  private final Optional<TrackingToken> at;
  private final boolean isNew;
  private final BooleanSupplier stopped;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Set<String> blocked = ConcurrentHashMap.newKeySet();
  private volatile Optional<RuntimeException> failure = Optional.empty();

  /**
   * A filling that nobody goes on with yet.
   *
   * @param at how far its token is
   * @param isNew whether its indexes were made just now, so that no document can be in them
   */
  Filling(
      Copy copy,
      Fills.Fill fill,
      Optional<TrackingToken> at,
      boolean isNew,
      BooleanSupplier stopped) {
    this.copy = copy;
    this.fill = fill;
    this.at = at;
    // Whoever else made them may have filled them by now.
    this.isNew = isNew && at.isEmpty();
    this.stopped = stopped;
  }

  Copy copy() {
    return copy;
  }

  /** The name of its token. */
  String name() {
    return copy.generation().token();
  }

  long goal() {
    return fill.goal();
  }

  Fills.Place place() {
    return fill.place();
  }

  Optional<TrackingToken> at() {
    return at;
  }

  /** Whether both can go on together. */
  boolean isBeside(Filling other) {
    return place().equals(other.place()) && at.equals(other.at);
  }

  boolean isNew() {
    return isNew;
  }

  /** Whether it is gone on with here; who has stopped once does not go on. */
  boolean isWanted() {
    if (failure.isEmpty() && stopped.getAsBoolean()) {
      failsWith(STOPPED);
    }
    return failure.isEmpty();
  }

  /** Documents with dead letters: whatever else is theirs waits behind. */
  Set<String> blocked() {
    return blocked;
  }

  void failsWith(RuntimeException why) {
    if (failure.isEmpty()) {
      failure = Optional.of(why);
    }
  }

  /** Nobody goes on with it any more, for now or because it is filled. */
  void ends() {
    over.countDown();
  }

  /**
   * Waits until nobody goes on with it.
   *
   * @return whether it is filled; otherwise it was stopped
   * @throws RuntimeException what it failed at
   */
  boolean awaits() throws InterruptedException {
    over.await();
    failure
        .filter(why -> !why.equals(STOPPED))
        .ifPresent(
            why -> {
              throw why;
            });
    return failure.isEmpty();
  }
}
