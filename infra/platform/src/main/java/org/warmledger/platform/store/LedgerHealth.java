package org.warmledger.platform.store;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether facts can be written and read: the event store says where the ledger ends. */
@Component("ledgerHealthIndicator")
final class LedgerHealth extends AbstractHealthIndicator {

  private final LedgerPositions positions;

  LedgerHealth(LedgerPositions positions) {
    super("the event store does not answer");
    this.positions = positions;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    health.up().withDetail("head", positions.head());
  }
}
