package org.warmledger.command.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again on a thread of its own; what fails is tried at the next look. */
public abstract class Sweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final String name;
  private final Duration first;
  private final Duration every;
  private Optional<ScheduledExecutorService> looks = Optional.empty();

  /** Begins a while after the start. */
  protected Sweep(String name, Duration first, Duration every) {
    this.name = name;
    this.first = first;
    this.every = every;
  }

  /** Looks at all that is due by now. */
  protected abstract void look();

  private void lookSafely() {
    try {
      look();
    } catch (RuntimeException databaseAway) {
      LOG.warn("{} has to wait: {}", name, databaseAway.getClass().getSimpleName());
    }
  }

  @Override
  public final void start() {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    var unused =
        thread.scheduleWithFixedDelay(
            this::lookSafely, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    looks = Optional.of(thread);
  }

  @Override
  public final void stop() {
    looks.ifPresent(ScheduledExecutorService::shutdownNow);
    looks = Optional.empty();
  }

  @Override
  public final boolean isRunning() {
    return looks.isPresent();
  }
}
