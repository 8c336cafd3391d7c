package org.warmledger.benchmarks.past;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The streams of funds, which all copies share: the bookings of each copy come behind those of the
 * one before it.
 */
final class Bookings {

  private final Map<String, TreeSet<Long>> sequences = new HashMap<>();

  static Bookings of(List<StoredRow> rows) {
    Bookings bookings = new Bookings();
    rows.stream()
        .filter(StoredRow::isBooking)
        .sorted(Comparator.comparingLong(StoredRow::sequence))
        .forEach(
            row ->
                bookings
                    .sequences
                    .computeIfAbsent(row.stream(), unused -> new TreeSet<>())
                    .add(row.sequence()));
    return bookings;
  }

  /** Where a copy's booking stands, of one that stands somewhere in the small past. */
  Original.Place of(String fund, long sequence) {
    TreeSet<Long> all = sequences.getOrDefault(fund, new TreeSet<>());
    int before = all.headSet(sequence).size();
    int each = all.size();
    long next = all.isEmpty() ? sequence : all.getLast() + 1;
    return copy -> next + (copy.number() - 1L) * each + before;
  }

  /** The streams that have some. */
  List<String> funds() {
    return List.copyOf(sequences.keySet());
  }
}
