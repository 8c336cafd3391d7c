package org.warmledger.command.unions;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** Reads the union's own stream, so that a union counts from the moment it is registered. */
@Component
class LedgerUnionDirectory implements UnionDirectory {

  private final EventStore store;

  /**
   * A registered union keeps its place: only hits are kept, and there are a few thousand at most.
   */
  private final Map<UnionCode, UnionPath> known = new ConcurrentHashMap<>();

  LedgerUnionDirectory(EventStore store) {
    this.store = store;
  }

  @Override
  public Optional<UnionPath> find(UnionCode code) {
    UnionPath path = known.get(code);
    return path != null ? Optional.of(path) : read(code);
  }

  private Optional<UnionPath> read(UnionCode code) {
    Optional<UnionPath> found =
        store
            .readEvents(code.streamId())
            .asStream()
            .map(EventMessage::getPayload)
            .filter(UnionRegistered.class::isInstance)
            .map(event -> ((UnionRegistered) event).path())
            .findFirst();
    found.ifPresent(path -> known.put(code, path));
    return found;
  }
}
