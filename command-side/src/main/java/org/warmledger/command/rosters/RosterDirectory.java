package org.warmledger.command.rosters;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;

/** Reads rosters outside of any command. */
@Component
public record RosterDirectory(EventStore store) {

  /** Who approved a roster, and when it was recorded. */
  public record Approval(EventContext context, Instant at) {}

  /** The roster as it stands. */
  public RosterState find(RosterId id) {
    return store
        .readEvents(id.value())
        .asStream()
        .map(message -> (RosterEvent) message.getPayload())
        .reduce(Roster.unknown(), Roster::evolve, (first, second) -> second);
  }

  /** The roster as it stands, unknown to whom it is none of their business. */
  public RosterState find(RosterId id, UnionCode scope) {
    RosterState state = find(id);
    return state.content().filter(sheet -> sheet.union().isWithin(scope)).isPresent()
        ? state
        : Roster.unknown();
  }

  /** The version that it is at. */
  public Optional<Long> version(RosterId id) {
    return store.lastSequenceNumberFor(id.value());
  }

  /** How the roster was approved; empty when it was not. */
  public Optional<Approval> approval(RosterId id) {
    return store
        .readEvents(id.value())
        .asStream()
        .filter(message -> message.getPayloadType().equals(RosterApproved.class))
        .map(
            message ->
                new Approval(
                    EventContext.fromMetadata(message.getMetaData()), message.getTimestamp()))
        .findFirst();
  }
}
