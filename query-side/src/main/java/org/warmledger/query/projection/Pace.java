package org.warmledger.query.projection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast a generation is built, by what was seen of it in the last half minute. */
final class Pace {

  private static final Duration LOOKED_BACK = Duration.ofSeconds(30);

  private record Part(int generation, HowFar.Phase phase) {}

  private record Seen(long nanos, long events) {}

  private final Deque<Seen> seen = new ArrayDeque<>();
  private Optional<Part> part = Optional.empty();

  /** So far was that generation at that moment; what is read next has a pace of its own. */
  synchronized void note(int generation, HowFar far, long nanos) {
    Optional<Part> now = Optional.of(new Part(generation, far.phase()));
    if (!now.equals(part) || (!seen.isEmpty() && far.done() < seen.getLast().events())) {
      seen.clear();
      part = now;
    }
    seen.removeIf(one -> nanos - one.nanos() > LOOKED_BACK.toNanos());
    seen.add(new Seen(nanos, far.done()));
  }

  /** Events a second; empty while nothing was read, or nobody has looked twice. */
  synchronized Optional<Long> perSecond(int generation, HowFar.Phase phase) {
    if (!part.equals(Optional.of(new Part(generation, phase))) || seen.size() < 2) {
      return Optional.empty();
    }
    long events = seen.getLast().events() - seen.getFirst().events();
    double seconds = (seen.getLast().nanos() - seen.getFirst().nanos()) / 1e9;
    return Optional.of(Math.round(events / seconds)).filter(rate -> rate > 0);
  }
}
