package org.warmledger.command.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What streams that seldom change amount to, held until it is heard that one of them has. Nothing
 * is held while nothing can be heard, nor of a stream that the unit of work is about to write to.
 */
public final class HeldUntilHeard<V> {

  private final Class<?> kind;
  private final Predicate<Object> changes;
  private final BooleanSupplier hearing;
  private final Map<String, V> held = new ConcurrentHashMap<>();
  private volatile long heard;

  /**
   * Nothing is held yet.
   *
   * @param kind of the facts of those streams
   * @param changes which of them say something else about what is held
   */
  HeldUntilHeard(Class<?> kind, Predicate<Object> changes, BooleanSupplier hearing) {
    this.kind = kind;
    this.changes = changes;
    this.hearing = hearing;
  }

  /** What the stream amounts to. */
  public V of(String stream, Supplier<V> read) {
    return CurrentUnitOfWork.isStarted() && HeldStates.isTouched(stream)
        ? read.get()
        : Optional.ofNullable(held.get(stream)).orElseGet(() -> found(stream, read));
  }

  /** What was read while a change was heard may be older than that. */
  private V found(String stream, Supplier<V> read) {
    long before = heard;
    boolean holds = hearing.getAsBoolean();
    V found = read.get();
    if (holds) {
      hold(stream, found, before);
    }
    return found;
  }

  private synchronized void hold(String stream, V found, long before) {
    if (heard == before) {
      held.put(stream, found);
    }
  }

  /** Reads all of it anew. */
  public synchronized void forget() {
    heard++;
    held.clear();
  }

  void hear(DomainEventMessage<?> fact) {
    if (kind.isAssignableFrom(fact.getPayloadType()) && changes.test(fact.getPayload())) {
      heard(fact.getAggregateIdentifier());
    }
  }

  private synchronized void heard(String stream) {
    heard++;
    held.remove(stream);
  }
}
