package org.warmledger.platform.reading;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The pauses between tries that get nowhere: from 100 ms, twice as long each time, at most 1 s, and
 * over at once when it is stopped. What is waited for lies with another process or another store,
 * from which nobody rings.
 */
public final class Pauses {

  private static final long SHORTEST_MS = 100;
  private static final long LONGEST_MS = 1_000;

  private final CountDownLatch stop = new CountDownLatch(1);
  private BackOffExecution tries = begun();

  private static BackOffExecution begun() {
    ExponentialBackOff growing = new ExponentialBackOff(SHORTEST_MS, 2);
    growing.setMaxInterval(LONGEST_MS);
    return growing.start();
  }

  /** After a try: at once if it got on, else after the next pause. */
  public void after(boolean gotOn) throws InterruptedException {
    if (gotOn) {
      tries = begun();
    } else {
      var unused = stop.await(tries.nextBackOff(), TimeUnit.MILLISECONDS);
    }
  }

  public void stop() {
    stop.countDown();
  }

  public boolean isStopped() {
    return stop.getCount() == 0;
  }
}
