package org.warmledger.command.imports;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.wire.EventContext;

/** What rows of imports wrote, by the stream that is kept with their verdict. */
@Component
record WrittenRows(EventStore events) {

  /** The fact that a row made; every row of a roster made the roster. */
  Optional<LedgerEvent> fact(ImportJob original, RowVerdict row) {
    if (row.stream().isEmpty()) {
      return Optional.empty();
    }
    EventContext context =
        original.context(original.kind() == ImportKind.ROSTER ? RosterPaper.HEADER : row.row());
    return events
        .readEvents(row.stream(), 0)
        .asStream()
        .filter(event -> EventContext.fromMetadata(event.getMetaData()).equals(context))
        .map(event -> (LedgerEvent) event.getPayload())
        .filter(WrittenRows::isTakenBack)
        .findFirst();
  }

  private static boolean isTakenBack(LedgerEvent event) {
    return switch (event) {
      case CaseArchived _, CaseVisited _, CaseAided _, RosterDrawnUp _ -> true;
      case ServiceProvided _, EnterpriseVisited _ -> true;
      default -> false;
    };
  }
}
