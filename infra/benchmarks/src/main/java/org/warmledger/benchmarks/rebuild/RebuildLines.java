package org.warmledger.benchmarks.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A rebuild in lines. */
final class RebuildLines {

  private static final int MOST_EXAMPLES = 20;

  private RebuildLines() {}

  /** How far it is, how fast it goes, and how long it takes still. */
  static String progress(String name, JsonNode building) {
    long done = building.path("done").asLong();
    long goal = building.path("goal").asLong();
    String pace =
        building.path("eventsPerSecond").isNumber()
            ? " · %,d/s".formatted(building.path("eventsPerSecond").asLong())
            : "";
    String left =
        building.path("secondsLeft").isNumber()
            ? " · 还需 left " + time(Duration.ofSeconds(building.path("secondsLeft").asLong()))
            : "";
    return "%-18s %s · %,d / %,d (%d %%)%s%s"
        .formatted(name, phase(building, done, goal), done, goal, percent(done, goal), pace, left);
  }

  private static long percent(long done, long goal) {
    return goal == 0 ? 100 : Math.min(100, done * 100 / goal);
  }

  private static String phase(JsonNode building, long done, long goal) {
    return switch (building.path("phase").asString()) {
      case "BY_STREAM" -> "按对象读取 by subject";
      case "BY_POSITION" -> "按顺序读取 in order";
      default -> done < goal ? "追赶新事件 catching up" : "比对 comparing";
    };
  }

  static String time(Duration time) {
    if (time.toHours() > 0) {
      return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0
        ? "%d min %d s".formatted(time.toMinutesPart(), time.toSecondsPart())
        : time.toSeconds() + " s";
  }

  /** What became of it, and what the comparison found. */
  static List<String> outcome(String name, JsonNode newest) {
    JsonNode report = newest.path("report");
    boolean stopped = newest.path("state").asString().equals("STOPPED");
    String said = stopped ? "有差异，已停下 differs, stopped" : "已启用 served";
    if (!report.isObject()) {
      return List.of("%-18s %s · 无可比对 nothing to compare with".formatted(name, said));
    }
    return Stream.concat(
            Stream.of("%-18s %s · %s".formatted(name, said, compared(report))),
            report.path("indexes").valueStream().flatMap(RebuildLines::differences))
        .toList();
  }

  private static String compared(JsonNode report) {
    long compared = 0;
    long documents = 0;
    long summed = 0;
    long unlike = 0;
    for (JsonNode index : report.path("indexes")) {
      compared += index.path("compared").asLong();
      documents += index.path("newDocuments").asLong();
      summed += index.path("summed").asLong();
      unlike += index.path("sums").size();
    }
    return "比对 compared %,d / %,d".formatted(compared, documents) + sums(summed, unlike);
  }

  /** What was added up is told where it agrees as well: else nobody knows that it was. */
  private static String sums(long summed, long unlike) {
    if (summed == 0) {
      return "";
    }
    return unlike == 0
        ? " · 合计 %,d 项一致 all %,d sums agree".formatted(summed, summed)
        : " · 合计 %,d 项中 %,d 项不同 %,d of %,d sums differ".formatted(summed, unlike, unlike, summed);
  }

  private static Stream<String> differences(JsonNode index) {
    long live = index.path("liveDocuments").asLong();
    long built = index.path("newDocuments").asLong();
    Stream<String> counts =
        live == built ? Stream.of() : Stream.of("文档数 documents %,d → %,d".formatted(live, built));
    Stream<String> sums =
        index
            .path("sums")
            .valueStream()
            .map(
                sum ->
                    "合计 sum %s %s → %s"
                        .formatted(
                            sum.path("field").asString(),
                            sum.path("live").asString(),
                            sum.path("rebuilt").asString()));
    Stream<String> differing =
        index.path("differing").asLong() == 0
            ? Stream.of()
            : Stream.concat(
                Stream.of("不同 differing %,d".formatted(index.path("differing").asLong())),
                index.path("examples").valueStream().limit(MOST_EXAMPLES).map(RebuildLines::one));
    return Stream.of(counts, sums, differing)
        .flatMap(lines -> lines)
        .map(line -> "  %s: %s".formatted(index.path("index").asString(), line));
  }

  private static String one(JsonNode differing) {
    List<String> fields = differing.path("fields").valueStream().map(JsonNode::asString).toList();
    return differing.path("id").asString()
        + " "
        + (fields.isEmpty() ? "只在一边 on one side only" : String.join(", ", fields));
  }
}
