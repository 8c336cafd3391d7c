package org.warmledger.command.ledger;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.LedgerEvent;

/** What every handled command shares: a dry run stops short of the store. */
@Configuration(proxyBeanMethods = false)
class CommandHandling {

  CommandHandling(EventStore store) {
    store.registerDispatchInterceptor(CommandHandling::stopDryRuns);
  }

  private static BiFunction<Integer, EventMessage<?>, EventMessage<?>> stopDryRuns(
      List<? extends EventMessage<?>> events) {
    if (CurrentUnitOfWork.isStarted()
        && CommandData.isDryRun(CurrentUnitOfWork.get().getMessage().getMetaData())) {
      List<LedgerEvent> facts =
          events.stream().map(message -> (LedgerEvent) message.getPayload()).toList();
      throw new CommandExecutionException("DRY_RUN", null, Masking.rehearsal(facts));
    }
    return (index, event) -> event;
  }
}
