package org.warmledger.launchers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A server that is started again whenever it ends and nobody told it to; while it can't stay up,
 * after pauses that grow.
 */
public final class KeptRunning implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STAYED = Duration.ofMinutes(1);

  private final String name;
  private final Supplier<? extends Server> start;
  private final Consumer<String> say;
  private final CountDownLatch closing = new CountDownLatch(1);
  private Server server;

  private KeptRunning(
      String name, Server server, Supplier<? extends Server> start, Consumer<String> say) {
    this.name = name;
    this.server = server;
    this.start = start;
    this.say = say;
  }

  /**
   * Watches over a server that runs.
   *
   * @param again starts it once more, in the same folder and on the same port
   * @param say told in one line which has ended and why, and when it is back
   */
  public static KeptRunning from(
      String name, Server running, Supplier<? extends Server> again, Consumer<String> say) {
    var kept = new KeptRunning(name, running, again, say);
    Thread.ofVirtual().name("kept-" + name).start(() -> kept.watch(running));
    return kept;
  }

  private void watch(Server first) {
    var running = first;
    var pause = FIRST_PAUSE;
    while (!isClosing()) {
      var since = Instant.now();
      running.onEnd().join();
      pause = since.plus(STAYED).isBefore(Instant.now()) ? FIRST_PAUSE : pause;
      running = again(running, pause);
      pause = longer(pause);
    }
  }

  private Server again(Server ended, Duration first) {
    var pause = first;
    var why = ended.lastWord();
    while (!isClosing()) {
      say.accept(
          "%s has ended: %s; it is started again in %d s".formatted(name, why, pause.toSeconds()));
      pauseFor(pause);
      try {
        return startedAgain(ended);
      } catch (CannotStart e) {
        why = String.valueOf(e.getMessage());
        pause = longer(pause);
      }
    }
    return ended;
  }

  private synchronized Server startedAgain(Server ended) {
    if (isClosing()) {
      return ended;
    }
    server = start.get();
    say.accept(name + " is back");
    return server;
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void pauseFor(Duration pause) {
    try {
      var unused = closing.await(pause.toMillis(), MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart(name + ": interrupted", e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    synchronized (this) {
      server.close();
    }
  }
}
