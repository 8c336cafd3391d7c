package org.warmledger.command.checks.findings;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.movements.MadeBy;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.wire.EventContext;

/**
 * All hands that a fact went through, from whoever entered it to whoever had the last word: of one
 * that two have to say, the second is no stranger to it, and neither is the first.
 */
@Component
record AllHands(EventStore store) {

  Set<StaffId> of(EventRef ref) {
    Set<StaffId> all = new HashSet<>();
    read(ref.stream(), ref.sequence())
        .limit(1)
        .forEach(
            message -> {
              add(all, message);
              Stream.concat(
                      Trail.of(ref.stream(), event(message)),
                      Trail.of(MadeBy.of(message.getMetaData()).stream().toList()))
                  .forEach(trail -> follow(trail, all));
            });
    return all;
  }

  private void follow(Trail trail, Set<StaffId> all) {
    read(trail.stream(), 0)
        .filter(message -> trail.ofIt().test(event(message)))
        .forEach(
            message -> {
              add(all, message);
              Trail.behind(event(message)).forEach(behind -> follow(behind, all));
            });
  }

  private Stream<? extends DomainEventMessage<?>> read(String stream, long from) {
    return store.readEvents(stream, from).asStream();
  }

  private static LedgerEvent event(DomainEventMessage<?> message) {
    return (LedgerEvent) message.getPayload();
  }

  /** Who did it, and whom it names as who did: what follows by itself names who decided. */
  private static void add(Set<StaffId> all, DomainEventMessage<?> message) {
    all.add(EventContext.fromMetadata(message.getMetaData()).actor());
    LedgerEvent event = event(message);
    Arrays.stream(event.getClass().getRecordComponents())
        .flatMap(component -> staff(component, event))
        .forEach(all::add);
  }

  private static Stream<StaffId> staff(RecordComponent component, LedgerEvent event) {
    try {
      return switch (component.getAccessor().invoke(event)) {
        case StaffId somebody -> Stream.of(somebody);
        case Optional<?> one when one.orElse(null) instanceof StaffId somebody ->
            Stream.of(somebody);
        case Object _ -> Stream.empty();
      };
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("events are records in the open", impossible);
    }
  }
}
