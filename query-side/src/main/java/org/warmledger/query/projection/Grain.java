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
 */
public record Grain(
    Set<Class<? extends LedgerEvent>> kinds, Function<Fact, Stream<String>> documents) {

  public Grain {
    kinds = Set.copyOf(kinds);
  }

  @SafeVarargs
  public static Grain perStream(Class<? extends LedgerEvent>... kinds) {
    return new Grain(Set.of(kinds), fact -> Stream.of(fact.streamId()));
  }

  @SafeVarargs
  public static Grain perEvent(Class<? extends LedgerEvent>... kinds) {
    return new Grain(Set.of(kinds), fact -> Stream.of(fact.streamId() + "-" + fact.sequence()));
  }

  /** Documents that the event itself names. */
  public static <E extends LedgerEvent> Grain per(Class<E> kind, Function<E, Stream<String>> ids) {
    return new Grain(Set.of(kind), fact -> ids.apply(kind.cast(fact.event())));
  }

  Stream<String> documentsOf(Fact fact) {
    return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(fact.type()))
        ? documents.apply(fact)
        : Stream.empty();
  }
}
