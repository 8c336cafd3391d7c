package org.warmledger.query.projection;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.events.LedgerEvent;

/**
 * Which facts a read model takes, by the kinds of their events, and which documents each of them
 * changes. A fact of another kind is never decoded.
 *
 * @param kinds types of events, each with whatever extends it
 * @param feed what feeds one document; whoever names documents says it
 */
public record Grain(
    Set<Class<? extends LedgerEvent>> kinds,
    Function<Fact, Stream<String>> documents,
    ReadModel.Feed feed) {

  public Grain {
    kinds = Set.copyOf(kinds);
  }

  @SafeVarargs
  public static Grain perStream(Class<? extends LedgerEvent>... kinds) {
    return within(Set.of(kinds), fact -> Stream.of(fact.streamId()));
  }

  @SafeVarargs
  public static Grain perEvent(Class<? extends LedgerEvent>... kinds) {
    return within(Set.of(kinds), fact -> Stream.of(fact.streamId() + "-" + fact.sequence()));
  }

  /** Documents of which each is about a part of one stream. */
  public static Grain within(
      Set<Class<? extends LedgerEvent>> kinds, Function<Fact, Stream<String>> documents) {
    return new Grain(kinds, documents, ReadModel.Feed.ONE_STREAM);
  }

  /** Documents that the event names, each about a part of its stream. */
  public static <E extends LedgerEvent> Grain within(
      Class<E> kind, Function<E, Stream<String>> ids) {
    return within(Set.of(kind), fact -> ids.apply(kind.cast(fact.event())));
  }

  /** Documents that facts of several streams come together in. */
  public static Grain across(
      Set<Class<? extends LedgerEvent>> kinds, Function<Fact, Stream<String>> documents) {
    return new Grain(kinds, documents, ReadModel.Feed.MANY_STREAMS);
  }

  /** Documents that the event names, in which events of several streams come together. */
  public static <E extends LedgerEvent> Grain across(
      Class<E> kind, Function<E, Stream<String>> ids) {
    return across(Set.of(kind), fact -> ids.apply(kind.cast(fact.event())));
  }

  Stream<String> documentsOf(Fact fact) {
    return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(fact.type()))
        ? documents.apply(fact)
        : Stream.empty();
  }
}
