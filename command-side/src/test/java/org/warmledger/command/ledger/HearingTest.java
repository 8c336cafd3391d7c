package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HearingTest {

  private static final String COUNTY = "settings-410803";

  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final Hearing hearing = new Hearing(store);
  private final HeldUntilHeard<Integer> set =
      hearing.holding(String.class, fact -> !fact.equals("looked at"));
  private final AtomicInteger read = new AtomicInteger();

  @AfterEach
  void stop() {
    hearing.stop();
  }

  private void happens(long sequence, String what) {
    store.publish(new GenericDomainEventMessage<>("settings", COUNTY, sequence, what));
  }

  /** How often it was read, this time included. */
  private int asked() {
    return set.of(COUNTY, read::incrementAndGet);
  }

  private void listens() {
    hearing.start();
    await().until(() -> asked() == asked());
  }

  @Test
  void whatNobodyChangesIsReadOnce() {
    listens();
    int first = asked();
    int above = set.of("settings-410000", read::incrementAndGet);
    happens(0, "looked at");
    store.publish(new GenericDomainEventMessage<>("case", COUNTY, 1, 7));
    store.publish(new GenericDomainEventMessage<>("settings", "settings-410000", 0, "set"));
    await().until(() -> set.of("settings-410000", read::incrementAndGet) > above);
    assertThat(asked()).isEqualTo(first);
  }

  @Test
  void whatIsSetIsHeardOfWhoeverSetIt() {
    listens();
    int first = asked();
    happens(0, "set");
    await().until(() -> asked() > first);
    int then = asked();
    assertThat(asked()).isEqualTo(then);
  }

  @Test
  void whoCannotHearHoldsNothing() {
    assertThat(asked()).isEqualTo(1);
    assertThat(asked()).isEqualTo(2);
    listens();
    hearing.stop();
    await().until(() -> asked() < asked());
  }

  @Test
  void whoIsAboutToChangeItReadsItsOwn() {
    listens();
    int first = asked();
    DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
    try {
      boolean unused = HeldStates.isTouchedFirst(COUNTY);
      assertThat(asked()).isGreaterThan(first);
    } finally {
      work.rollback();
    }
    assertThat(asked()).as("and nobody else").isEqualTo(first);
  }
}
