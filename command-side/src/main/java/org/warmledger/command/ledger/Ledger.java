package org.warmledger.command.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;

/** Where commands go, from HTTP and from imports alike; nobody above knows which store it is. */
@Component
public class Ledger {

  private final CommandGateway gateway;
  private final Attempts attempts;
  private final KeyVault vault;

  Ledger(CommandGateway gateway, Attempts attempts, KeyVault vault) {
    this.gateway = gateway;
    this.attempts = attempts;
    this.vault = vault;
  }

  /**
   * Writes what the command decides, in a transaction of its own or the caller's.
   *
   * @param persons whose data the command brings: their keys are made before anything is locked
   * @throws CommandExecutionException when refused ({@link
   *     org.warmledger.command.decision.Refusal#in} tells why)
   */
  public Written write(Object command, CommandData data, Collection<PersonId> persons) {
    vault.prepare(persons);
    return attempts.untilSettled(() -> send(command, data));
  }

  /** As {@link #write}; empty when it was only rehearsed. */
  public Optional<Written> writeOrRehearse(Object command, CommandData data) {
    try {
      return Optional.of(write(command, data, List.of()));
    } catch (CommandExecutionException ended) {
      Rehearsal unused = Rehearsal.in(ended).orElseThrow(() -> ended);
      return Optional.empty();
    }
  }

  /** Sends a command within the caller's transaction, once. */
  public Written send(Object command, CommandData data) {
    return gateway.sendAndWait(
        new GenericCommandMessage<>(command, MetaData.from(data.toMetadata())));
  }

  /** Writes what the command decides, in a transaction of its own, and answers what it answers. */
  public <R> Optional<R> ask(Object command, CommandData data, Class<R> answer) {
    return attempts.untilSettled(
        () ->
            Optional.ofNullable(
                answer.cast(
                    gateway.sendAndWait(
                        new GenericCommandMessage<>(command, MetaData.from(data.toMetadata()))))));
  }
}
