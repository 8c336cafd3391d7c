package org.warmledger.command.checks.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Undone;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.wire.EventContext;

/** Stored events as the checks meet them. */
@Component
public class StoredFacts {

  private final EventStore store;

  StoredFacts(EventStore store) {
    this.store = store;
  }

  public Fact of(DomainEventMessage<?> message) {
    LedgerEvent event = (LedgerEvent) message.getPayload();
    return new Fact(
        event,
        new EventRef(
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            EventNames.of(event.getClass()).name()),
        message.getTimestamp(),
        EventContext.fromMetadata(message.getMetaData()),
        once(() -> undone(event)),
        () -> proposal(event, message.getSequenceNumber()),
        () -> service(event),
        once(() -> lines(event)),
        once(() -> drawnUp(event)));
  }

  /** Several checks ask for it. */
  private static <T> Supplier<T> once(Supplier<T> looked) {
    AtomicReference<Optional<T>> known = new AtomicReference<>(Optional.empty());
    return () ->
        known.updateAndGet(before -> before.or(() -> Optional.of(looked.get()))).orElseThrow();
  }

  private List<RosterLine> lines(LedgerEvent event) {
    return event instanceof RosterEvent roster
        ? store
            .readEvents(roster.rosterId().value(), 0)
            .asStream()
            .map(DomainEventMessage::getPayload)
            .filter(RosterLinesListed.class::isInstance)
            .map(RosterLinesListed.class::cast)
            .flatMap(listed -> listed.lines().stream())
            .toList()
        : List.of();
  }

  /** The first fact of its stream. */
  private Optional<RosterDrawnUp> drawnUp(LedgerEvent event) {
    return event instanceof RosterEvent roster
        ? store
            .readEvents(roster.rosterId().value(), 0)
            .asStream()
            .map(DomainEventMessage::getPayload)
            .filter(RosterDrawnUp.class::isInstance)
            .map(RosterDrawnUp.class::cast)
            .findFirst()
        : Optional.empty();
  }

  private Optional<LedgerEvent> undone(LedgerEvent event) {
    return Undone.by(event).flatMap(told -> read(told).filter(told.ofIt()).findFirst());
  }

  private Stream<LedgerEvent> read(Undone.Whereabouts told) {
    return store
        .readEvents(told.stream(), 0)
        .asStream()
        .map(message -> (LedgerEvent) message.getPayload());
  }

  /** As it was proposed, but with the bills that it rested on until then. */
  private Optional<AidProposed> proposal(LedgerEvent event, long sequence) {
    return event instanceof AidEvent aid
        ? of(AidProposed.class, aid).map(proposed -> resting(proposed, sequence))
        : Optional.empty();
  }

  private AidProposed resting(AidProposed proposed, long before) {
    return store
        .readEvents(proposed.caseId().value(), 0)
        .asStream()
        .takeWhile(message -> message.getSequenceNumber() < before)
        .map(DomainEventMessage::getPayload)
        .filter(AidBillsCorrected.class::isInstance)
        .map(AidBillsCorrected.class::cast)
        .filter(corrected -> corrected.aidId().equals(proposed.aidId()))
        .reduce((first, last) -> last)
        .map(last -> proposed.restingOn(last.bills()))
        .orElse(proposed);
  }

  /** The first fact of its stream. */
  private Optional<ServiceProvided> service(LedgerEvent event) {
    return event instanceof ServiceEvent service
        ? store
            .readEvents(service.serviceId().value(), 0)
            .asStream()
            .map(DomainEventMessage::getPayload)
            .filter(ServiceProvided.class::isInstance)
            .map(ServiceProvided.class::cast)
            .findFirst()
        : Optional.empty();
  }

  /** The fact of that kind about the same aid. */
  private <T extends AidEvent> Optional<T> of(Class<T> kind, AidEvent aid) {
    return store
        .readEvents(aid.caseId().value(), 0)
        .asStream()
        .map(DomainEventMessage::getPayload)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(fact -> fact.aidId().equals(aid.aidId()))
        .findFirst();
  }
}
