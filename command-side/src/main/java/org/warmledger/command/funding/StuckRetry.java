package org.warmledger.command.funding;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmledger.command.ledger.Sweep;
import org.warmledger.events.ids.AidId;

/** Tries stuck aids again when their pause is over, and when somebody asks for it. */
@Component
public class StuckRetry extends Sweep {

  private static final Duration EVERY = Duration.ofSeconds(1);

  private final StuckAids stuck;
  private final FundFollower follower;
  private final FollowLanes lanes;
  private final TransactionTemplate transactions;

  StuckRetry(
      StuckAids stuck,
      FundFollower follower,
      FollowLanes lanes,
      PlatformTransactionManager transactions) {
    super("aid-funding-retry", EVERY, EVERY);
    this.stuck = stuck;
    this.follower = follower;
    this.lanes = lanes;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** Tries one again now; empty when it is not stuck. */
  public Optional<Boolean> retry(AidId aid) {
    return attempt(() -> stuck.take(aid));
  }

  @Override
  protected void look() {
    while (attempt(stuck::takeDue).isPresent()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
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
}
