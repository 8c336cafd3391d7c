package org.warmledger.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.platform.testkit.Reply;

/** Reads of every kind, one after the other: which failed, and where a position went back. */
final class Readings implements Runnable {

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final String PERIOD = "?union=" + Traffic.UNION + "&from=2026-01-01&to=2026-12-31";

  private static final List<String> PLACES =
      List.of(
          "/api/dashboards/overview" + PERIOD,
          "/api/cases?limit=20",
          "/api/cases?state=OPEN&limit=5",
          "/api/worklists/stale",
          "/api/worklists/follow-up",
          "/api/applications",
          "/api/approvals",
          "/api/funds",
          "/api/funds/NJ-2026",
          "/api/funds/NJ-2026/statement?from=2026-01-01&to=2026-12-31",
          "/api/funds/NJ-2026/entries?limit=20",
          "/api/disbursements?limit=20",
          "/api/finding-groups",
          "/api/findings?limit=20",
          "/api/statistics/two-festivals" + PERIOD,
          "/api/statistics/send-warmth" + PERIOD,
          "/api/rosters",
          "/api/spending-plans",
          "/api/activities",
          "/api/campaigns",
          "/api/unions");

  private final Api supervisor;
  private final Supplier<List<String>> files;
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> positions = new ConcurrentHashMap<>();
  private final LongAdder answered = new LongAdder();
  private volatile boolean over;

  /**
   * By somebody of the union whose files they are.
   *
   * @param files those that there are by now
   */
  Readings(Stack stack, Supplier<List<String>> files) {
    this.supervisor = stack.as("supervisor@" + Traffic.UNION);
    this.files = files;
  }

  void stop() {
    over = true;
  }

  Queue<String> complaints() {
    return complaints;
  }

  long answered() {
    return answered.sum();
  }

  @Override
  public void run() {
    while (!over) {
      Stream.concat(PLACES.stream(), ofOneFile()).takeWhile(place -> !over).forEach(this::read);
    }
  }

  private Stream<String> ofOneFile() {
    return files.get().stream()
        .limit(1)
        .map(id -> "/api/cases/" + id)
        .flatMap(file -> Stream.of(file, file + "/history"));
  }

  private void read(String place) {
    try {
      look(place, supervisor.get(place));
    } catch (RuntimeException | AssertionError e) {
      complaints.add(place + " " + e);
    }
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  private void look(String place, Reply reply) {
    answered.increment();
    if (reply.status() != 200) {
      complaints.add(place + " " + reply.status() + " " + reply.text());
      return;
    }
    String position = reply.header("Ledger-Position");
    if (position.isEmpty()) {
      return;
    }
    long now = Long.parseLong(position);
    Long before = positions.put(place, now);
    if (before != null && now < before) {
      complaints.add(place + " went back from " + before + " to " + now);
    }
  }
}
