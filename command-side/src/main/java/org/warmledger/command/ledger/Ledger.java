package org.warmledger.command.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.store.LedgerPositions;

/** Where commands go, from HTTP and from imports alike; nobody above knows which store it is. */
@Component
public class Ledger {

  private final CommandGateway gateway;
  private final Attempts attempts;
  private final KeyVault vault;
  private final LedgerPositions positions;
  private final AnsweredOnce answers;

  Ledger(
      CommandGateway gateway,
      Attempts attempts,
      KeyVault vault,
      EventStore store,
      LedgerPositions positions) {
    this.gateway = gateway;
    this.attempts = attempts;
    this.vault = vault;
    this.positions = positions;
    this.answers = new AnsweredOnce(store, positions::bearing);
  }

  /**
   * Writes what the command decides, wherever its handler is.
   *
   * @param persons whose data the command brings: their keys are made before anything is locked
   * @throws CommandExecutionException when refused ({@link
   *     org.warmledger.command.decision.Refusal#in} tells why)
   */
  public Written write(Object command, CommandData data, Collection<PersonId> persons) {
    vault.prepare(persons);
    return attempts.sentUntilSettled(() -> send(command, data));
  }

  /**
   * As {@link #write}, of a request that may have been sent before. Who lost to themselves finds at
   * the next attempt what they have written.
   *
   * @throws CommandExecutionException when it was written before ({@link Answered#in})
   */
  public Written writeOnce(
      Object command, CommandData data, RetryKey asked, Collection<PersonId> persons) {
    vault.prepare(persons);
    return attempts.sentUntilSettled(() -> sendOnce(command, data, asked));
  }

  /** A twin that was faster makes it a lost race, a refusal, or so already. */
  private Written sendOnce(Object command, CommandData data, RetryKey asked) {
    try {
      Written written = send(command, asked.with(data));
      if (written.alreadySo()) {
        endIfAnswered(asked);
      }
      return written;
    } catch (RuntimeException failure) {
      if (Races.lost(failure) || Refusal.in(failure).isPresent()) {
        endIfAnswered(asked);
      }
      throw failure;
    }
  }

  private void endIfAnswered(RetryKey asked) {
    Optional<Answered> before = before(asked);
    if (before.isPresent()) {
      throw before.get().ended();
    }
  }

  /**
   * What answered that request when it was sent before, on a store that knows its events by their
   * identifiers; on another the command itself finds it.
   */
  public Optional<Answered> before(RetryKey asked) {
    return positions.knowsIdentifiers() ? answers.before(asked, "") : Optional.empty();
  }

  /** Whether whatever was written for a key is found again by its event. */
  public boolean findsAgain() {
    return positions.knowsIdentifiers();
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
    return send(command, data.toMetadata());
  }

  private Written send(Object command, Map<String, String> metadata) {
    return gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(metadata)));
  }

  /** Writes what the command decides, in a transaction of its own, and answers what it answers. */
  public <R> Optional<R> ask(Object command, CommandData data, Class<R> answer) {
    return attempts.sentUntilSettled(
        () ->
            Optional.ofNullable(
                answer.cast(
                    gateway.sendAndWait(
                        new GenericCommandMessage<>(command, MetaData.from(data.toMetadata()))))));
  }
}
