package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.warmledger.command.ledger.HeldReads.Summing;

class HeldReadsTest {

  private static final String FILE = "case-1";

  private final List<String> met = new ArrayList<>();
  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private Optional<String> era = Optional.of("first");
  private final HeldReads reads = new HeldReads(store, new HeldStates(() -> era));
  private final Summing<String> told =
      new Summing<>(
          "told",
          "",
          (before, message) -> {
            met.add((String) message.getPayload());
            return before + message.getPayload();
          });

  private void happens(long sequence, String what) {
    store.publish(new GenericDomainEventMessage<>("case", FILE, sequence, what));
  }

  @Test
  void onlyWhatIsNewIsRead() {
    happens(0, "archived ");
    happens(1, "visited ");
    assertThat(reads.read(FILE, told)).isEqualTo("archived visited ");
    happens(2, "aided ");
    met.clear();
    assertThat(reads.read(FILE, told)).isEqualTo("archived visited aided ");
    assertThat(reads.read(FILE, told)).isEqualTo("archived visited aided ");
    assertThat(met).containsExactly("aided ");
  }

  @Test
  void ofOneStreamThereIsMoreThanOneThingToTell() {
    happens(0, "archived ");
    assertThat(reads.read(FILE, told)).isEqualTo("archived ");
    assertThat(reads.read(FILE, new Summing<>("counted", 0, (n, unused) -> n + 1))).isEqualTo(1);
    assertThat(reads.read(FILE, told)).isEqualTo("archived ");
  }

  @Test
  void afterAnErasureAllIsReadAnew() {
    happens(0, "archived ");
    reads.read(FILE, told);
    era = Optional.empty();
    reads.read(FILE, told);
    era = Optional.of("second");
    reads.read(FILE, told);
    reads.read(FILE, told);
    assertThat(met).isEqualTo(Stream.of("archived ", "archived ", "archived ").toList());
  }

  @Test
  void whatACommandIsAboutToWriteIsHeldByNobody() {
    happens(0, "archived ");
    DefaultUnitOfWork<?> command = DefaultUnitOfWork.startAndGet(null);
    assertThat(HeldStates.isTouchedFirst(FILE)).isTrue();
    happens(1, "visited ");
    assertThat(reads.read(FILE, told)).isEqualTo("archived visited ");
    command.rollback();
    assertThat(reads.read(FILE, told)).isEqualTo("archived ");
  }
}
