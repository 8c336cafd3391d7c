package org.warmledger.benchmarks.fill;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line that says how far a fill is and how fast it goes. */
public final class Progress {

  private final PrintStream out;
  private final boolean overwrite;
  private Optional<ScheduledExecutorService> clock = Optional.empty();
  private Runnable line = () -> {};

  /**
   * On a terminal the line is overwritten each second, elsewhere a new one is printed now and then.
   */
  public Progress(PrintStream out) {
    this.out = out;
    this.overwrite = System.console() != null && System.console().isTerminal();
  }

  void start(int count, Filled filled) {
    long started = System.nanoTime();
    line = () -> print(count, filled, Duration.ofNanos(System.nanoTime() - started));
    ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(Progress::thread);
    long seconds = overwrite ? 1 : 10;
    ticking.scheduleAtFixedRate(line, seconds, seconds, TimeUnit.SECONDS);
    clock = Optional.of(ticking);
  }

  void stop() {
    clock.ifPresent(ScheduledExecutorService::shutdownNow);
    line.run();
    if (overwrite) {
      out.println();
    }
  }

  private void print(int count, Filled filled, Duration since) {
    double seconds = Math.max(0.001, since.toMillis() / 1000.0);
    long commands = filled.written() + filled.replayed();
    String text =
        String.format(
            Locale.ROOT,
            "%,d of %,d households · %,d commands · %,.0f commands/s · %,.0f households/s · %.0f s",
            filled.households(),
            count,
            commands,
            commands / seconds,
            filled.households() / seconds,
            seconds);
    out.print(overwrite ? "\r" + text + "  " : text + System.lineSeparator());
    out.flush();
  }

  private static Thread thread(Runnable run) {
    return Thread.ofPlatform().daemon().name("progress").unstarted(run);
  }
}
