package org.warmledger.query.projection;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Asked whether it is stopped, it lets nobody go on after a while, as if the process were gone;
 * until it thaws.
 */
final class Frozen implements BooleanSupplier {

  private static final int SO_OFTEN = 400;

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch stands = new CountDownLatch(1);
  private final CountDownLatch thawed = new CountDownLatch(1);

  @Override
  public boolean getAsBoolean() {
    if (asked.incrementAndGet() > SO_OFTEN) {
      stands.countDown();
      await(thawed);
    }
    return false;
  }

  void awaitFrost() {
    await(stands);
  }

  void thaw() {
    thawed.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
