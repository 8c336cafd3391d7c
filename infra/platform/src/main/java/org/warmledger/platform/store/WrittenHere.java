package org.warmledger.platform.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Where this process has written lately. Whoever has written asks for the position of the last
 * event of their stream next; the appender knew it.
 */
final class WrittenHere {

  /** Of so many streams; whoever asks later asks the database. */
  static final int MOST = 10_000;

  private record Place(String stream, long sequence) {}

  private final SequencedMap<Place, Long> positions = new LinkedHashMap<>();

  /** Notes what one command has written from a position on. */
  synchronized void note(List<EventRow> rows, long first) {
    Set<String> passed = new HashSet<>();
    for (int at = rows.size() - 1; at >= 0; at--) {
      EventRow row = rows.get(at);
      if (passed.add(row.stream())) {
        positions.put(new Place(row.stream(), row.sequence()), first + at);
      }
    }
    while (positions.size() > MOST) {
      positions.pollFirstEntry();
    }
  }

  synchronized Optional<Long> of(String stream, long sequence) {
    return Optional.ofNullable(positions.get(new Place(stream, sequence)));
  }
}
