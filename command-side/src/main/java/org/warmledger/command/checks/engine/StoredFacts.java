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
public record StoredFacts(EventStore store) {

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
        ? read(RosterLinesListed.class, roster.rosterId().value())
            .flatMap(listed -> listed.lines().stream())
            .toList()
        : List.of();
  }

  /** The first fact of its stream. */
  private Optional<RosterDrawnUp> drawnUp(LedgerEvent event) {
    return event instanceof RosterEvent roster
        ? read(RosterDrawnUp.class, roster.rosterId().value()).findFirst()
        : Optional.empty();
  }

  private Optional<LedgerEvent> undone(LedgerEvent event) {
    return Undone.by(event)
        .flatMap(told -> read(LedgerEvent.class, told.stream()).filter(told.ofIt()).findFirst());
  }

  /** As it was proposed, but with the bills that it rested on until then. */
  private Optional<AidProposed> proposal(LedgerEvent event, long sequence) {
    return event instanceof AidEvent aid
        ? read(AidProposed.class, aid.caseId().value())
            .filter(proposed -> proposed.aidId().equals(aid.aidId()))
            .findFirst()
            .map(proposed -> resting(proposed, sequence))
        : Optional.empty();
  }

  private AidProposed resting(AidProposed proposed, long before) {
    Stream<? extends DomainEventMessage<?>> earlier =
        store
            .readEvents(proposed.caseId().value(), 0)
            .asStream()
            .takeWhile(message -> message.getSequenceNumber() < before);
    return of(AidBillsCorrected.class, earlier)
        .filter(corrected -> corrected.aidId().equals(proposed.aidId()))
        .reduce((first, last) -> last)
        .map(last -> proposed.restingOn(last.bills()))
        .orElse(proposed);
  }

  /** The first fact of its stream. */
  private Optional<ServiceProvided> service(LedgerEvent event) {
    return event instanceof ServiceEvent service
        ? read(ServiceProvided.class, service.serviceId().value()).findFirst()
        : Optional.empty();
  }

  private <T> Stream<T> read(Class<T> kind, String stream) {
    return of(kind, store.readEvents(stream, 0).asStream());
  }

  private static <T> Stream<T> of(Class<T> kind, Stream<? extends DomainEventMessage<?>> messages) {
    return messages.map(DomainEventMessage::getPayload).filter(kind::isInstance).map(kind::cast);
  }
}
