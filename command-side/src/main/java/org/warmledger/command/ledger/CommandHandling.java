package org.warmledger.command.ledger;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.LedgerEvent;
import org.warmledger.platform.store.LedgerPositions;

/** What every handled command shares: a dry run stops short of the store, a retry is answered. */
@Configuration(proxyBeanMethods = false)
class CommandHandling {

  CommandHandling(
      EventStore store, CommandBus commands, LedgerPositions positions, HeldStates states) {
    store.registerDispatchInterceptor(CommandHandling::stopDryRuns);
    store.registerDispatchInterceptor(AnsweredOnce::name);
    commands.registerHandlerInterceptor(states);
    if (!positions.knowsIdentifiers()) {
      commands.registerHandlerInterceptor(new AnsweredOnce(store, positions::bearing));
    }
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
