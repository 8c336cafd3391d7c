package org.warmledger.command.ledger;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.context.annotation.Configuration;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.LedgerEvent;

/**
 * What every handled command shares: its events carry who caused them, an unknown stream is a
 * refusal, and a dry run stops short of the store.
 */
@Configuration(proxyBeanMethods = false)
class CommandHandling {

  CommandHandling(CommandBus commands, EventStore store) {
    commands.registerHandlerInterceptor(CommandHandling::unknownStreamIsARefusal);
    store.registerDispatchInterceptor(CommandHandling::stopDryRuns);
  }

  private static Object unknownStreamIsARefusal(
      UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
    try {
      return chain.proceed();
    } catch (AggregateNotFoundException unknown) {
      throw Refusal.of(
          String.valueOf(unknown.getAggregateIdentifier()).startsWith("person-")
              ? RejectionCode.PERSON_NOT_FOUND
              : RejectionCode.CASE_NOT_FOUND);
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
