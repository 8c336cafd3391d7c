package org.warmledger.command.cases;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;

/** Reads files outside of any command. */
@Component
public class CaseDirectory {

  private final EventStore store;

  CaseDirectory(EventStore store) {
    this.store = store;
  }

  /** The file as it stands. */
  public CaseState find(CaseId id) {
    return store
        .readEvents(id.value())
        .asStream()
        .map(message -> (CaseEvent) message.getPayload())
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
  }

  /** Sequence of the file's last event at a moment; its contents are not opened. */
  public long versionAt(CaseId id, Instant moment) {
    return store
            .readEvents(id.value())
            .asStream()
            .filter(event -> !event.getTimestamp().isAfter(moment))
            .count()
        - 1;
  }
}
