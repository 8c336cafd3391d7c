package org.warmledger.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.warmledger.platform.testkit.Reply;

/** What was answered, and how long whoever was answered 503 had waited. */
final class Tally {

  private record Waited(Instant from, Instant to) {
    boolean touches(Waited other) {
      return from.isBefore(other.to) && other.from.isBefore(to);
    }

    Duration length() {
      return Duration.between(from, to);
    }
  }

  private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
  private final Queue<Waited> unavailable = new ConcurrentLinkedQueue<>();
  private final Queue<Waited> excused = new ConcurrentLinkedQueue<>();
  private final Queue<String> odd = new ConcurrentLinkedQueue<>();

  /**
   * An answer to what was sent then; only 2xx are expected, and 503 that says when to come back.
   */
  void answered(Reply answer, Instant sent) {
    count(answer.status() + (answer.code().isEmpty() ? "" : " " + answer.code()));
    if (answer.status() == 503 && !answer.header("Retry-After").isEmpty()) {
      unavailable.add(new Waited(sent, Instant.now()));
    } else if (answer.status() >= 300) {
      odd.add(answer.status() + " " + answer.text());
    }
  }

  /** The line broke before an answer came. */
  void unanswered() {
    count("no answer");
  }

  /** Who waits for a frozen application waits for nobody's answer. */
  void excuse(Instant from, Instant to) {
    excused.add(new Waited(from, to));
  }

  private void count(String kind) {
    answers.computeIfAbsent(kind, each -> new LongAdder()).increment();
  }

  Queue<String> odd() {
    return odd;
  }

  Duration longest() {
    return unavailable.stream()
        .filter(each -> excused.stream().noneMatch(each::touches))
        .map(Waited::length)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  String said() {
    return "answers %s%n500 answered %d%nlongest wait for a 503: %.1f s"
        .formatted(
            new TreeMap<>(answers),
            odd.stream().filter(each -> each.startsWith("500")).count(),
            longest().toMillis() / 1000.0);
  }
}
