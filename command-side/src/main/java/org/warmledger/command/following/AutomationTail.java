package org.warmledger.command.following;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.platform.reading.LedgerPages;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.ReaderTurns;
import org.warmledger.platform.reading.SharedTail;
import org.warmledger.platform.reading.Sources;

/** The one tail on which the automations of a process go through the ledger. */
@Component
public final class AutomationTail implements DisposableBean {

  private final SharedTail<Automation, Passing> tail;

  AutomationTail(
      EventStore store,
      ReaderTokens tokens,
      ReaderTurns turns,
      PageOfAll page,
      @Value("${warmledger.automations.batch-size:500}") int size) {
    this.tail =
        new SharedTail<>(
            new Sources<>(new LedgerPages<>(store, Passing::new, size), tokens, turns), page);
  }

  /** One more, which has to be started. */
  public Following with(Automation automation) {
    return new Following(automation, tail);
  }

  @Override
  public void destroy() throws InterruptedException {
    tail.destroy();
  }
}
