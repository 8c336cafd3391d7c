package org.warmledger.platform.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long somebody else may be silent, told by one who may have stood still: a process that was
 * frozen, or had no core, wakes up with its time run out and the answer on its way. So time is
 * counted in slices, and a slice that took long counts as one.
 */
public final class Patience {

  private static final Duration SLICE = Duration.ofMillis(100);

  private Patience() {}

  /**
   * The answer, if it comes while this process was awake for so long.
   *
   * @param patience whole slices of 100 ms
   * @throws ExecutionException when the answer is a failure
   */
  public static <T> Optional<T> within(Duration patience, Future<T> answer)
      throws ExecutionException, InterruptedException {
    for (long slice = patience.dividedBy(SLICE); slice > 0; slice--) {
      try {
        return Optional.of(answer.get(SLICE.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException notYet) {
        // The next slice.
      }
    }
    return Optional.empty();
  }
}
