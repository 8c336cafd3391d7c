package org.warmledger.benchmarks.fill;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.Unreachable;

/** What a fill has done so far. Safe for many threads. */
public final class Filled {

  private final LongAdder households = new LongAdder();
  private final LongAdder written = new LongAdder();
  private final LongAdder replayed = new LongAdder();
  private final LongAccumulator position = new LongAccumulator(Math::max, 0);
  private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
  private volatile Optional<Unreachable> broken = Optional.empty();

  Filled() {}

  void household() {
    households.increment();
  }

  void answered(Answer answer) {
    if (!answer.isAccepted()) {
      refused.computeIfAbsent(answer.code(), unused -> new LongAdder()).increment();
    } else if (answer.replayed()) {
      replayed.increment();
    } else {
      written.increment();
    }
    answer.position().ifPresent(position::accumulate);
  }

  void broken(Unreachable gone) {
    broken = Optional.of(gone);
  }

  /** Households whose acts were all answered. */
  public long households() {
    return households.sum();
  }

  /** Commands that wrote. */
  public long written() {
    return written.sum();
  }

  /** Commands that an earlier run had written already. */
  public long replayed() {
    return replayed.sum();
  }

  /** The highest ledger position answered. */
  public long position() {
    return position.get();
  }

  /** How often each refusal code was answered. */
  public SortedMap<String, Long> refused() {
    SortedMap<String, Long> counts = new TreeMap<>();
    refused.forEach((code, count) -> counts.put(code, count.sum()));
    return counts;
  }

  /** Why it stopped early, if it did. */
  public Optional<Unreachable> broken() {
    return broken;
  }
}
