package org.warmledger.command.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.HeldReads;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/** Reads files outside of any command. */
@Component
public record CaseDirectory(EventStore store, HeldReads reads) {

  private static final HeldReads.Summing<CaseState> STATE =
      new HeldReads.Summing<>(
          "",
          HardshipCase.unopened(),
          (file, message) -> HardshipCase.evolve(file, (CaseEvent) message.getPayload()));

  /** The file as it stands. */
  public CaseState find(CaseId id) {
    return reads.read(id.value(), STATE);
  }

  /** The one somebody is on, or was on last; what should never have been made is none of theirs. */
  public Optional<CaseId> latestOf(PersonState person) {
    List<CaseId> files = person.allFiles();
    return files.size() == 1
        ? person.latestFile()
        : files.reversed().stream().filter(file -> find(file).content().isPresent()).findFirst();
  }

  /** What happened on it, in order. */
  public Stream<CaseEvent> history(CaseId id) {
    return store.readEvents(id.value()).asStream().map(message -> (CaseEvent) message.getPayload());
  }

  /** Sequence of the first fact about an aid after another of its file. */
  public OptionalLong nextOf(CaseId id, AidId aid, long after) {
    return store
        .readEvents(id.value(), after + 1)
        .asStream()
        .filter(
            message -> message.getPayload() instanceof AidEvent fact && fact.aidId().equals(aid))
        .mapToLong(DomainEventMessage::getSequenceNumber)
        .findFirst();
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
