package org.warmledger.platform.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A ledger that gives its events stream after stream, not only in the order of positions: whoever
 * wants what streams have come to reads each of them once.
 */
public interface LedgerByStreams {

  /** Before the first stream. */
  String BEGINNING = "";

  /** The streams behind one, up to another. */
  record Range(String behind, String last) {}

  /**
   * The next streams, whole ones with so many events in all.
   *
   * @param behind a stream, or the {@link #BEGINNING}
   */
  Optional<Range> next(String behind, int events);

  /**
   * Stream after stream, each in its order; to be closed.
   *
   * @param upTo a position that nothing is read beyond
   */
  Stream<TrackedEventMessage<?>> read(Range range, long upTo);
}
