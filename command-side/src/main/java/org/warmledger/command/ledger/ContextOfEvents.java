package org.warmledger.command.ledger;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Copies who caused a command, and by which request, to the metadata of its events. */
@Component
class ContextOfEvents implements CorrelationDataProvider {

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    return message instanceof CommandMessage
        ? CommandData.fromMetadata(message.getMetaData()).context().toMetadata()
        : Map.of();
  }
}
