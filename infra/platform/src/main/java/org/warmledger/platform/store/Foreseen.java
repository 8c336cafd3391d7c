package org.warmledger.platform.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;

/**
 * Streams as they were when they were read ahead, for the work that they were read for and for
 * nobody else, a moment long. What that work writes to is forgotten before it is written, so
 * whoever comes next reads it as it is; and who decides by what others have overtaken loses the
 * append, and reads anew as well.
 */
public final class Foreseen {

  private static final ScopedValue<Foreseen> AT_HAND = ScopedValue.newInstance();

  private static final Duration TRUST = Duration.ofSeconds(1);

  private final StreamsAhead ahead;
  private final long read = System.nanoTime();
  private final Map<String, List<DomainEventData<?>>> streams = new ConcurrentHashMap<>();

  Foreseen(StreamsAhead ahead) {
    this.ahead = ahead;
  }

  /** Reads more of them. */
  public void add(Collection<String> more) {
    if (!more.isEmpty()) {
      streams.putAll(ahead.read(more));
    }
  }

  /** Whether all of it is known. */
  public boolean knows(String stream) {
    return Optional.ofNullable(streams.get(stream))
        .filter(seen -> reachBackTo(seen, 0))
        .isPresent();
  }

  /** Does the work, which reads by these. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(AT_HAND, this).call(work::get);
  }

  /** The stream from there on as the work at hand foresees it; empty when it is to be asked for. */
  static Optional<Stream<DomainEventData<?>>> of(String stream, long first) {
    return AT_HAND.isBound()
        ? Optional.ofNullable(AT_HAND.get().trusted().get(stream))
            .filter(seen -> reachBackTo(seen, first))
            .map(seen -> seen.stream().filter(event -> event.getSequenceNumber() >= first))
        : Optional.empty();
  }

  /** Of a long stream its end alone was read. */
  private static boolean reachBackTo(List<DomainEventData<?>> seen, long first) {
    return seen.isEmpty() || seen.getFirst().getSequenceNumber() <= first;
  }

  private Map<String, List<DomainEventData<?>>> trusted() {
    return System.nanoTime() - read < TRUST.toNanos() ? streams : Map.of();
  }

  /** What is about to be written to is read anew from now on. */
  static void forget(Collection<String> written) {
    if (AT_HAND.isBound()) {
      AT_HAND.get().streams.keySet().removeAll(written);
    }
  }
}
