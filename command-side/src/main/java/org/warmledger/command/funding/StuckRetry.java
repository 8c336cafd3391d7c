package org.warmledger.command.funding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.events.ids.AidId;

/** Tries stuck aids again when their pause is over, and when somebody asks for it. */
@Component
public class StuckRetry implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(StuckRetry.class);
  private static final int SWEEP_SECONDS = 1;

  private final StuckAids stuck;
  private final FundFollower follower;
  private final FollowLanes lanes;
  private final TransactionTemplate transactions;
  private Optional<ScheduledExecutorService> sweeps = Optional.empty();

  StuckRetry(
      StuckAids stuck,
      FundFollower follower,
      FollowLanes lanes,
      PlatformTransactionManager transactions) {
    this.stuck = stuck;
    this.follower = follower;
    this.lanes = lanes;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** Tries one again now; empty when it is not stuck. */
  public Optional<Boolean> retry(AidId aid) {
    return attempt(() -> stuck.take(aid));
  }

  private void sweep() {
    try {
      while (attempt(stuck::takeDue).isPresent()) {
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
      }
    } catch (RuntimeException databaseAway) {
      LOG.warn("stuck aids cannot be tried: {}", databaseAway.getClass().getSimpleName());
    }
  }

  /** Whether the one that was taken is done. */
  private Optional<Boolean> attempt(Supplier<Optional<StuckAid>> take) {
    return Objects.requireNonNull(transactions.execute(status -> take.get().map(this::attempt)));
  }

  private boolean attempt(StuckAid aid) {
    List<FundFollower.Failed> failed = lanes.apart(() -> follower.follow(List.of(aid.aid())));
    failed.forEach(again -> stuck.note(again.aid(), again.error()));
    if (failed.isEmpty()) {
      stuck.forget(aid.aid().aidId());
    }
    return failed.isEmpty();
  }

  @Override
  public void start() {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("aid-funding-retry").factory());
    var unused =
        thread.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    sweeps = Optional.of(thread);
  }

  @Override
  public void stop() {
    sweeps.ifPresent(ScheduledExecutorService::shutdownNow);
    sweeps = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return sweeps.isPresent();
  }
}
