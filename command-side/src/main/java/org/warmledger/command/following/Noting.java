package org.warmledger.command.following;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.warmledger.events.LedgerEvent;

/** Notes facts down, one after the other. */
public interface Noting extends Automation {

  /** Notes it down; a fact that is noted already may come again. */
  void on(LedgerEvent event);

  @Override
  default Runnable begin(List<DomainEventMessage<?>> facts) {
    return () -> facts.forEach(fact -> on((LedgerEvent) fact.getPayload()));
  }
}
