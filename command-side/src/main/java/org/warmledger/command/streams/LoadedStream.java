package org.warmledger.command.streams;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.LedgerEvent;

/**
 * A stream as a command finds it, locked until the end of its unit of work.
 *
 * @param <E> facts of the family
 * @param <S> the state that its rules go by
 */
public final class LoadedStream<E extends LedgerEvent, S> {

  private final String name;
  private final Aggregate<? extends LedgerStream<E, S>> stream;
  private final long found;

  LoadedStream(String name, Aggregate<? extends LedgerStream<E, S>> stream) {
    this.name = name;
    this.stream = stream;
    this.found = version();
  }

  /**
   * Refuses what was asked by somebody who saw another version, of a stream that there is not yet
   * as well.
   *
   * @throws RuntimeException VERSION_CONFLICT
   */
  LoadedStream<E, S> asSeenBy(Map<String, ?> metadata) {
    long seen = CommandData.expectedVersion(metadata).orElse(found);
    if (seen != found) {
      throw Refusal.of(Rejection.moved(name, seen));
    }
    return this;
  }

  /** What has happened so far amounts to this. */
  public S state() {
    return stream.invoke(LedgerStream::state);
  }

  /** Sequence of its last event; -1 before there is one. */
  public long version() {
    @Nullable Long last = stream.version();
    return last == null ? -1 : last;
  }

  /** Asks the rule, and writes what it decides or refuses. */
  public Written decide(Function<S, ? extends Decision<? extends E>> rule) {
    return record(rule.apply(state()));
  }

  /** Writes what was decided, or refuses. */
  public Written record(Decision<? extends E> decision) {
    return record(decision.orRefuse());
  }

  /** Writes facts of the stream that the command is about, and tells where. */
  public Written record(List<? extends E> facts) {
    CurrentUnitOfWork.map(work -> work.getMessage().getMetaData()).ifPresent(this::asSeenBy);
    write(facts);
    return new Written(name, version(), facts.isEmpty());
  }

  public void write(List<? extends E> facts) {
    stream.execute(found -> found.record(facts));
  }
}
