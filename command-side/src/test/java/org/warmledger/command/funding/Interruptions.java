package org.warmledger.command.funding;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;

/** Ends the automation in the middle of its work. */
final class Interruptions implements FollowSteps {

  /** As if the process had been killed: nothing of the batch is remembered. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** What a test adds to the command side. */
  static class Part {
    @Bean
    Interruptions interruptions() {
      return new Interruptions();
    }
  }

  private final AtomicReference<Optional<FollowStep>> killAt =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<FollowStep>> failAt =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<FollowStep>> hangAt =
      new AtomicReference<>(Optional.empty());
  final AtomicInteger kills = new AtomicInteger();
  final CountDownLatch hanging = new CountDownLatch(1);

  void killOnceAt(FollowStep step) {
    killAt.set(Optional.of(step));
  }

  void failAt(FollowStep step) {
    failAt.set(Optional.of(step));
  }

  void failNoMore() {
    failAt.set(Optional.empty());
  }

  void hangAt(FollowStep step) {
    hangAt.set(Optional.of(step));
  }

  @Override
  public void reached(FollowStep step) {
    if (hangAt.get().equals(Optional.of(step))) {
      hang();
    }
    if (failAt.get().equals(Optional.of(step))) {
      throw new IllegalStateException("not now");
    }
    Optional<FollowStep> armed = killAt.get();
    if (armed.equals(Optional.of(step)) && killAt.compareAndSet(armed, Optional.empty())) {
      kills.incrementAndGet();
      throw new Killed();
    }
  }

  private void hang() {
    hanging.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException gone) {
      throw new Killed();
    }
  }
}
