package org.warmledger.benchmarks.rebuild;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Watches read models while they are built anew, until each is served or has stopped. */
public final class FollowedRebuild {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(3);
  private static final int MOST_FAILURES = 120;

  private final ReadModels models;
  private final PrintStream out;
  private final List<String> underWay;
  private final Map<String, Integer> generations = new HashMap<>();
  private final long began = System.nanoTime();
  private long told = began - BETWEEN_LINES.toNanos();
  private int failures;
  private int stopped;

  public FollowedRebuild(ReadModels models, List<String> names, PrintStream out) {
    this.models = models;
    this.underWay = new ArrayList<>(names);
    this.out = out;
  }

  /**
   * Follows them to the end.
   *
   * @return how many stopped because they differ from what is served
   */
  public int toTheEnd() throws IOException {
    while (!underWay.isEmpty()) {
      look();
      LockSupport.parkNanos(underWay.isEmpty() ? 0 : BETWEEN_LOOKS.toNanos());
    }
    out.printf("%s%n", RebuildLines.time(Duration.ofNanos(System.nanoTime() - began)));
    return stopped;
  }

  /** A stack that is started again goes on with what it was at. */
  private void look() throws IOException {
    try {
      Map<String, JsonNode> all = models.all();
      failures = 0;
      endThoseThatHave(all);
      tell(all);
    } catch (IOException | RuntimeException away) {
      failures++;
      if (failures > MOST_FAILURES) {
        throw away;
      }
    }
  }

  private void endThoseThatHave(Map<String, JsonNode> all) throws IOException {
    for (String name : List.copyOf(underWay)) {
      Optional<JsonNode> building =
          Optional.ofNullable(all.get(name)).flatMap(ReadModels::building);
      building.ifPresent(one -> generations.put(name, one.path("generation").asInt()));
      if (building.filter(one -> !ReadModels.isStopped(one)).isEmpty()) {
        end(name, models.newest(name));
      }
    }
  }

  private void end(String name, JsonNode newest) {
    String state = newest.path("state").asString();
    if (state.equals("LIVE") || state.equals("STOPPED")) {
      underWay.remove(name);
      stopped += state.equals("STOPPED") ? 1 : 0;
      boolean dropped = newest.path("generation").asInt() < generations.getOrDefault(name, 0);
      List<String> lines =
          dropped ? List.of(name + " 已放弃 dropped") : RebuildLines.outcome(name, newest);
      lines.forEach(out::println);
    }
  }

  private void tell(Map<String, JsonNode> all) {
    if (System.nanoTime() - told < BETWEEN_LINES.toNanos()) {
      return;
    }
    told = System.nanoTime();
    for (String name : underWay) {
      Optional.ofNullable(all.get(name))
          .flatMap(ReadModels::building)
          .ifPresent(building -> out.println(RebuildLines.progress(name, building)));
    }
  }
}
