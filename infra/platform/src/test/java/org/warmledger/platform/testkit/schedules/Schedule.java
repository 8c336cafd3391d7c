package org.warmledger.platform.testkit.schedules;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Threads of which one goes on at a time, until it waits or comes to a point; a seed decides each
 * time which is the next. The same seed makes the same schedule.
 */
public final class Schedule {

  /** What waits for a time is woken by the clock; nothing else may take long. */
  private static final int LONGEST_WAIT_MS = 1_000;

  private static final double[] INERTIA = {0, 0.5, 0.9};

  private final Random dice;
  private final double inertia;
  private final BlockingQueue<Runnable> arriving = new LinkedBlockingQueue<>();
  private final List<Runnable> ready = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  Schedule(long seed) {
    this.dice = new Random(seed);
    this.inertia = INERTIA[dice.nextInt(INERTIA.length)];
  }

  /** What else is left to chance in this schedule. */
  public Random dice() {
    return dice;
  }

  /** A thread that begins when all have been named. */
  public Thread thread(Runnable work) {
    Thread thread =
        virtual(arriving::add)
            .name("thread-" + threads.size())
            .uncaughtExceptionHandler((failed, why) -> failures.add(why))
            .unstarted(work);
    threads.add(thread);
    return thread;
  }

  /**
   * Runs them to their end.
   *
   * @throws AssertionError when one failed, or waits and nobody wakes it
   */
  void run() throws InterruptedException {
    threads.forEach(Thread::start);
    Runnable last = () -> {};
    while (threads.stream().anyMatch(Thread::isAlive)) {
      last = next(last);
      last.run();
    }
    failures.stream()
        .findFirst()
        .ifPresent(
            why -> {
              throw new AssertionError(why.getMessage(), why);
            });
  }

  private Runnable next(Runnable last) throws InterruptedException {
    arriving.drainTo(ready);
    if (ready.isEmpty()) {
      ready.add(awaited());
    }
    int again = ready.indexOf(last);
    return ready.remove(
        again >= 0 && dice.nextDouble() < inertia ? again : dice.nextInt(ready.size()));
  }

  private Runnable awaited() throws InterruptedException {
    Runnable woken = arriving.poll(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
    if (woken == null) {
      AssertionError stuck = new AssertionError("somebody waits for ever");
      threads.stream().filter(Thread::isAlive).forEach(one -> stuck.addSuppressed(where(one)));
      throw stuck;
    }
    return woken;
  }

  private static Throwable where(Thread waiting) {
    Throwable place = new Throwable(waiting.getName());
    place.setStackTrace(waiting.getStackTrace());
    return place;
  }

  /** The JDK has this for its own tests. */
  private static Thread.Builder.OfVirtual virtual(Executor scheduler) {
    try {
      Constructor<?> builder =
          Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder")
              .getDeclaredConstructor(Executor.class);
      builder.setAccessible(true);
      return (Thread.Builder.OfVirtual) builder.newInstance(scheduler);
    } catch (ReflectiveOperationException another) {
      throw new IllegalStateException("this JDK schedules virtual threads otherwise", another);
    }
  }
}
