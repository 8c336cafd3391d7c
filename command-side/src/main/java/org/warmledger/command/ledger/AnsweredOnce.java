package org.warmledger.command.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.RoutingKey;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.store.LedgerPositions;

/**
 * A request with a key is one fact, whatever was cut (ADR 0044). The event that answers it is named
 * after it, in the append that writes it; a request that is sent again finds that event: before and
 * after anything is decided where the store would take it twice, else at the latest when it loses
 * against itself. No table beside the events knows of it.
 */
record AnsweredOnce(EventStore store, Finder events)
    implements MessageHandlerInterceptor<CommandMessage<?>> {

  /** Finds the event of an identifier, in that stream or in all. */
  @FunctionalInterface
  interface Finder {
    Optional<LedgerPositions.Place> bearing(String eventId, String stream);
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
    CommandMessage<?> command = work.getMessage();
    Optional<RetryKey> asked = RetryKey.in(command.getMetaData());
    String about = stream(command.getPayload());
    endIfAnswered(asked, about);
    Optional<Object> decided;
    try {
      decided = Optional.ofNullable(chain.proceed());
    } catch (CommandExecutionException refused) {
      endIfAnswered(asked, about);
      throw refused;
    }
    // A twin may have written before the stream was loaded; who writes later makes the append lose.
    endIfAnswered(asked, answering(decided).orElse(about));
    return decided.orElse(null);
  }

  private static Optional<String> answering(Optional<Object> decided) {
    return decided.filter(Written.class::isInstance).map(Written.class::cast).map(Written::stream);
  }

  private void endIfAnswered(Optional<RetryKey> asked, String stream) {
    Optional<Answered> before = asked.flatMap(key -> before(key, stream));
    if (before.isPresent()) {
      throw before.get().ended();
    }
  }

  /** What answered the request when it was sent before. */
  Optional<Answered> before(RetryKey asked, String stream) {
    return events.bearing(asked.id(), stream).map(this::answered);
  }

  private Answered answered(LedgerPositions.Place place) {
    DomainEventMessage<?> event = store.readEvents(place.stream(), place.sequence()).next();
    return new Answered(
        new Written(place.stream(), place.sequence()),
        String.valueOf(event.getMetaData().get(RetryKey.REQUEST)));
  }

  /** The stream that a command is about, by what it is routed by. */
  static String stream(Object command) {
    return Arrays.stream(command.getClass().getRecordComponents())
        .filter(part -> part.getAccessor().isAnnotationPresent(RoutingKey.class))
        .findFirst()
        .map(part -> name(part, command))
        .orElse("");
  }

  private static String name(RecordComponent part, Object command) {
    try {
      part.getAccessor().setAccessible(true);
      Object id = part.getAccessor().invoke(command);
      return switch (id) {
        case FundCode fund -> fund.streamId();
        case UnionCode union -> union.streamId();
        default -> String.valueOf(id);
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a command does not say what it is about", e);
    }
  }

  /** Names the event that answers the command at hand after its request. */
  static BiFunction<Integer, EventMessage<?>, EventMessage<?>> name(
      List<? extends EventMessage<?>> events) {
    Optional<RetryKey> asked =
        CurrentUnitOfWork.map(work -> work.getMessage().getMetaData()).flatMap(RetryKey::in);
    int answering = asked.isPresent() ? answering(events) : -1;
    return (index, event) ->
        index == answering && event instanceof DomainEventMessage<?> fact
            ? named(fact, asked.orElseThrow())
            : event;
  }

  private static int answering(List<? extends EventMessage<?>> events) {
    Object answer =
        Optional.ofNullable(CurrentUnitOfWork.get().getExecutionResult())
            .map(result -> result.getResult())
            .filter(result -> !result.isExceptional())
            .<Object>map(result -> result.getPayload())
            .orElse("");
    for (int index = 0; index < events.size(); index++) {
      if (events.get(index) instanceof DomainEventMessage<?> fact
          && new Written(fact.getAggregateIdentifier(), fact.getSequenceNumber()).equals(answer)) {
        return index;
      }
    }
    return events.size() - 1;
  }

  private static DomainEventMessage<?> named(DomainEventMessage<?> fact, RetryKey asked) {
    return new GenericDomainEventMessage<>(
        fact.getType(),
        fact.getAggregateIdentifier(),
        fact.getSequenceNumber(),
        fact.getPayload(),
        fact.getMetaData().mergedWith(Map.of(RetryKey.REQUEST, asked.request())),
        asked.id(),
        fact.getTimestamp());
  }
}
