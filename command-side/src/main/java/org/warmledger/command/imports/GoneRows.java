package org.warmledger.command.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.wire.EventContext;

/** What took back a row that an import was to take back and found gone. */
@Component
record GoneRows(ImportStore store, WrittenRows written, EventStore events) {

  /**
   * That a row was taken back.
   *
   * @param on the business day
   * @param importId of the import that did so; absent where somebody took that row back alone
   */
  record GoneRow(LocalDate on, StaffId by, Optional<String> importId) {}

  /** What it was; empty for imports that take nothing back, and where nothing tells. */
  Optional<GoneRow> of(ImportJob reversal, RowVerdict row) {
    return row.kind() == RowVerdict.Kind.DUPLICATE
        ? reversal
            .reverses()
            .flatMap(store::find)
            .flatMap(original -> row(original, row.row()).flatMap(was -> back(original, was)))
        : Optional.empty();
  }

  private Optional<RowVerdict> row(ImportJob original, int number) {
    return store
        .verdicts(original.importId(), List.of(RowVerdict.Kind.ACCEPTED), number - 1, 1)
        .stream()
        .filter(row -> row.row() == number)
        .findFirst();
  }

  private Optional<GoneRow> back(ImportJob original, RowVerdict row) {
    return written
        .fact(original, row)
        .flatMap(fact -> back(row.stream(), fact))
        .map(GoneRows::told);
  }

  /** What took a fact back, whoever did so and on whatever day; empty while it stands. */
  Optional<DomainEventMessage<?>> back(String stream, LedgerEvent fact) {
    return events
        .readEvents(stream, 0)
        .asStream()
        .<DomainEventMessage<?>>map(event -> event)
        // Every row of a roster asks, and its lines tell nothing of it.
        .filter(event -> event.getPayloadType() != RosterLinesListed.class)
        .filter(event -> takesBack(event, fact) || standsAgain(event, fact))
        .reduce((first, last) -> last)
        .filter(last -> takesBack(last, fact));
  }

  private static boolean standsAgain(DomainEventMessage<?> event, LedgerEvent fact) {
    return fact instanceof CaseArchived
        && (event.getPayload() instanceof ClosureReversed
            || event.getPayload() instanceof CaseReopened);
  }

  private static boolean takesBack(DomainEventMessage<?> message, LedgerEvent fact) {
    return takesBack((LedgerEvent) message.getPayload(), fact);
  }

  private static boolean takesBack(LedgerEvent event, LedgerEvent fact) {
    return switch (fact) {
      case CaseArchived _ -> isOfAFile(event);
      case CaseVisited visit ->
          event instanceof VisitReversed back && back.visitId().equals(visit.visitId());
      case CaseAided aid -> event instanceof AidReversed back && back.aidId().equals(aid.aidId());
      case RosterDrawnUp _ -> event instanceof RosterRejected;
      case ServiceProvided _ -> event instanceof ServiceReversed;
      case EnterpriseVisited _ -> event instanceof EnterpriseVisitReversed;
      default -> false;
    };
  }

  /** An earlier release said so by closing it. */
  static boolean isOfAFile(Object event) {
    return switch (event) {
      case ArchivingReversed _ -> true;
      case CaseClosed closed -> closed.reason() == CloseReason.MISIDENTIFIED;
      default -> false;
    };
  }

  /** The import is what all of its events have in common. */
  private static GoneRow told(DomainEventMessage<?> event) {
    EventContext context = EventContext.fromMetadata(event.getMetaData());
    return new GoneRow(
        ((LedgerEvent) event.getPayload()).occurredOn(),
        context.actor(),
        context.source().map(unused -> context.correlationId()));
  }
}
