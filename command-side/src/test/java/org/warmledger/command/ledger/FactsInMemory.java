package org.warmledger.command.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.warmledger.platform.store.LedgerPositions;

/** A ledger in memory that takes no place twice, and whose answers get lost now and then. */
final class FactsInMemory extends InMemoryEventStorageEngine {

  private final boolean knowsIdentifiers;
  private final List<DomainEventMessage<?>> facts = new ArrayList<>();
  private Random dice = new Random(0);
  private boolean losesAnswers;
  private boolean lost;

  /** Whether it takes no identifier twice as well, and finds the event of each. */
  FactsInMemory(boolean knowsIdentifiers) {
    this.knowsIdentifiers = knowsIdentifiers;
  }

  synchronized void loseAnswers(Random now) {
    dice = now;
    losesAnswers = now.nextBoolean();
  }

  @Override
  public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
    List<DomainEventMessage<?>> those = new ArrayList<>();
    events.forEach(event -> those.add((DomainEventMessage<?>) event));
    if (those.stream().anyMatch(this::isTaken)) {
      throw new ConcurrencyException("somebody else has written there");
    }
    facts.addAll(those);
    if (losesAnswers && dice.nextInt(3) == 0) {
      lost = true;
      throw new EventStoreException("the answer is lost");
    }
  }

  private boolean isTaken(DomainEventMessage<?> event) {
    return facts.stream()
        .anyMatch(
            there ->
                isAt(there, event.getAggregateIdentifier(), event.getSequenceNumber())
                    || knowsIdentifiers && there.getIdentifier().equals(event.getIdentifier()));
  }

  private static boolean isAt(DomainEventMessage<?> there, String stream, long sequence) {
    return there.getAggregateIdentifier().equals(stream) && there.getSequenceNumber() == sequence;
  }

  @Override
  public synchronized DomainEventStream readEvents(String stream, long first) {
    return DomainEventStream.of(
        facts.stream()
            .filter(fact -> fact.getAggregateIdentifier().equals(stream))
            .filter(fact -> fact.getSequenceNumber() >= first)
            .toList());
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    throw new UnsupportedOperationException("nobody asks");
  }

  synchronized boolean hasLostAnAnswer() {
    return lost;
  }

  /** Whether the fact there is named so. */
  synchronized boolean isNamed(String id, String stream, long sequence) {
    return facts.stream()
        .anyMatch(fact -> isAt(fact, stream, sequence) && fact.getIdentifier().equals(id));
  }

  /** What was asked for with that key, where it was written. */
  synchronized Set<String> requests(String id) {
    return facts.stream()
        .filter(fact -> fact.getIdentifier().equals(id))
        .map(fact -> String.valueOf(fact.getMetaData().get(RetryKey.REQUEST)))
        .collect(Collectors.toSet());
  }

  synchronized boolean isNoKeyTwice() {
    Set<String> seen = new HashSet<>();
    return facts.stream().map(EventMessage::getIdentifier).allMatch(seen::add);
  }

  LedgerPositions positions() {
    return new Places();
  }

  private synchronized Optional<LedgerPositions.Place> bearing(String id, String stream) {
    return facts.stream()
        .filter(fact -> fact.getIdentifier().equals(id))
        .filter(fact -> knowsIdentifiers || fact.getAggregateIdentifier().equals(stream))
        .map(
            fact ->
                new LedgerPositions.Place(fact.getAggregateIdentifier(), fact.getSequenceNumber()))
        .findFirst();
  }

  private final class Places implements LedgerPositions {

    @Override
    public boolean knowsIdentifiers() {
      return knowsIdentifiers;
    }

    @Override
    public Optional<Place> bearing(String id, String stream) {
      return FactsInMemory.this.bearing(id, stream);
    }

    @Override
    public long of(String stream, long sequence) {
      return nobodyAsks();
    }

    @Override
    public Map<Place, Long> of(Collection<Place> events) {
      return nobodyAsks();
    }

    @Override
    public Set<String> begun(Collection<String> streams) {
      return nobodyAsks();
    }

    @Override
    public Map<String, Long> goneOn(Collection<String> streams, long position) {
      return nobodyAsks();
    }

    @Override
    public long head() {
      return nobodyAsks();
    }

    @Override
    public Optional<String> first() {
      return nobodyAsks();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T nobodyAsks() {
      throw new UnsupportedOperationException("nobody asks");
    }
  }
}
