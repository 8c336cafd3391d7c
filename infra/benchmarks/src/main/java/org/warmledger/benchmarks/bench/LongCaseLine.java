package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.invented.VisitBody;
import org.warmledger.benchmarks.measure.Latencies;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;

/** The next command to a file with a long history, beside the same to a file with a short one. */
record LongCaseLine(Grounds grounds) {

  private static final int NEXT = 100;
  private static final int OTHERS = 500;
  private static final double GOAL_MILLIS = 15;

  Line measure() throws IOException {
    List<OpenFiles.OpenFile> open = OpenFiles.read(grounds.client(), OTHERS).files();
    OpenFiles.OpenFile one = open.getFirst();
    int entries = grounds.sizes().entries();
    String run = "long-" + grounds.newHouseholds() + "-";
    for (int number = 0; number < entries; number++) {
      Answer unused = visit(one, run + number, number).accepted("a visit");
    }
    grounds.rest();
    double[] ours = new double[grounds.sizes().rounds()];
    double[] others = new double[ours.length];
    for (int round = 0; round < ours.length; round++) {
      others[round] = p99(open.subList(1, open.size()), run + "other-" + round + "-");
      ours[round] = p99(List.of(one), run + "next-" + round + "-");
    }
    return told(
        entries,
        Pace.middle(Arrays.stream(ours).boxed().toList(), each -> each),
        Pace.middle(Arrays.stream(others).boxed().toList(), each -> each));
  }

  private double p99(List<OpenFiles.OpenFile> files, String run) throws IOException {
    Latencies latencies = new Latencies();
    for (int number = 0; number < NEXT; number++) {
      long start = System.nanoTime();
      Answer unused =
          visit(files.get(number % files.size()), run + number, number).accepted("a visit");
      latencies.add(System.nanoTime() - start);
    }
    return latencies.percentile(99).toNanos() / 1e6;
  }

  private static Line told(int entries, double ours, double others) {
    return Line.of(
            "档案 a case of %,d events: next command".formatted(entries),
            new Goal("p99 ≤ 15 ms", ours <= GOAL_MILLIS),
            "p99 %.1f ms".formatted(ours))
        .beside(EngineLines.times(ours / others), "p99 %.1f ms of short cases".formatted(others));
  }

  private Answer visit(OpenFiles.OpenFile file, String key, int number) throws IOException {
    VisitBody body =
        new VisitBody(
            InventedLedger.today(),
            "2026年夏送清凉",
            "工会走访组",
            "生活稳定，第" + number + "次走访",
            Optional.empty(),
            List.of(),
            Optional.empty());
    return grounds
        .client()
        .postOnce("caseworker@" + file.union(), file.path() + "/visits", body, key);
  }
}
