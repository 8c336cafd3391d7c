package org.warmledger.command.following;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All that follows by itself, from the start of a process to its end. */
@Component
public final class Automations implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Automations.class);
  private static final int LONGEST_CLOSING_SECONDS = 5;

  private final List<Following> all;
  private volatile boolean running;

  Automations(List<Automation> automations, AutomationTail tail) {
    this.all = automations.stream().map(tail::with).toList();
  }

  @Override
  public void start() {
    all.forEach(Following::start);
    running = true;
  }

  /** A page in hand is finished, unless it takes too long: the next process finds it undone. */
  @Override
  public void stop() {
    running = false;
    try {
      CompletableFuture.runAsync(() -> all.forEach(Following::stop))
          .get(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException leftUndone) {
      LOG.info("what follows by itself goes on with the next start");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
