package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.store.LedgerPositions;

/**
 * Every kind of command, written, its answer lost and sent again: one fact, and the same answer.
 */
class AnsweredOnceTest {

  private final EmbeddedEventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
  private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();
  private final AtomicInteger decided = new AtomicInteger();

  static Stream<Class<?>> commands() {
    return EveryCommandTest.commands();
  }

  /** As on a store that does not know its events by their identifiers. */
  private Optional<LedgerPositions.Place> bearing(String eventId, String stream) {
    return store
        .readEvents(stream)
        .asStream()
        .filter(event -> event.getIdentifier().equals(eventId))
        .findFirst()
        .map(event -> new LedgerPositions.Place(stream, event.getSequenceNumber()));
  }

  /** Writes to the stream and to another, as commands of two streams do. */
  private Written handle(CommandMessage<?> command) {
    long at = decided.getAndIncrement();
    String stream = AnsweredOnce.stream(command.getPayload());
    for (String each : new String[] {stream, "another-" + stream}) {
      store.publish(new GenericDomainEventMessage<>("stream", each, at, Samples.CASE));
    }
    return new Written(stream, at);
  }

  private Written send(Object command, String key, String request) {
    CommandData data =
        new CommandData(
            new EventContext(
                new StaffId("caseworker@410803"),
                "caseworker",
                new UnionCode("410803"),
                "correlation",
                Optional.of(key),
                "test",
                Optional.empty()),
            OptionalLong.of(7),
            false);
    Map<String, String> metadata = new RetryKey("asked-" + key, request).with(data);
    return gateway.sendAndWait(new GenericCommandMessage<>(command, MetaData.from(metadata)));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandWhoseAnswerWasLostIsOneFact(Class<?> type) {
    store.registerDispatchInterceptor(AnsweredOnce::name);
    bus.registerHandlerInterceptor(new AnsweredOnce(store, this::bearing));
    var unused = bus.subscribe(type.getName(), this::handle);
    Object command = Invented.FULL.of(type);
    assertThat(AnsweredOnce.stream(command)).isNotEmpty();
    Written first = send(command, "one", "asked for this");
    assertThat(Answered.in(catchThrowable(() -> send(command, "one", "asked for that"))))
        .contains(new Answered(first, "asked for this"));
    assertThat(decided).hasValue(1);
    assertThat(send(command, "two", "asked for this")).isNotEqualTo(first);
    assertThat(Answered.in(catchThrowable(() -> send(command, "one", "asked for this"))))
        .contains(new Answered(first, "asked for this"));
    assertThat(decided).hasValue(2);
  }
}
