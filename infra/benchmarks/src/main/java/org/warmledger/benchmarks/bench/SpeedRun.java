package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmledger.benchmarks.measure.SpeedTable;
import org.warmledger.benchmarks.measure.SpeedTable.Line;

/**
 * The lines of the table, one after the other. Every number comes with what the machine does
 * without us in the same minutes, and none of them ends the run: slow is a finding, not a failure.
 *
 * @param only the lines that are wanted, by name; all when empty
 */
public record SpeedRun(Sizes sizes, Set<String> only, PrintStream out, SpeedTable table) {

  @FunctionalInterface
  private interface Measured {
    Line of(Grounds grounds) throws IOException;
  }

  private record Named(String name, Measured line) {}

  /**
   * In this order: what writes much comes after what is measured on little. A start that follows
   * millions of rows waits for the disk to come after them.
   */
  private static List<Named> lines(PrintStream out) {
    return List.of(
        new Named("start", grounds -> new StartLine(grounds).measure()),
        new Named("append", grounds -> new EngineLines(grounds.sizes()).append()),
        new Named("commands", grounds -> new EngineLines(grounds.sizes()).commands()),
        new Named("rebuild", grounds -> new RebuildLine(grounds).measure()),
        new Named("http", grounds -> new HttpLines(grounds).readersOff()),
        new Named("rate", grounds -> new HttpLines(grounds).atARate()),
        new Named("everybody", grounds -> new HttpLines(grounds).everybodyBeside()),
        new Named("sustained", grounds -> new SustainedLine(grounds, out).measure()),
        new Named("long-case", grounds -> new LongCaseLine(grounds).measure()),
        new Named("approvals", grounds -> new ApprovalsLine(grounds).measure()),
        new Named("import", grounds -> new ImportLine(grounds).measure()),
        new Named("reads", grounds -> new ReadsLine(grounds).measure()));
  }

  /** By which each line can be asked for alone. */
  public static Set<String> names() {
    return lines(System.out).stream()
        .map(Named::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public void run(Path home) {
    try (Grounds grounds = new Grounds(home, sizes, out)) {
      lines(out).stream()
          .filter(line -> only.isEmpty() || only.contains(line.name()))
          .forEach(line -> add(line, grounds));
    }
  }

  private void add(Named line, Grounds grounds) {
    out.println("— " + line.name());
    long start = System.nanoTime();
    try {
      Line measured = line.line().of(grounds);
      table.add(measured);
      out.printf("    %s · %s%n", measured.ratio(), measured.ours());
    } catch (IOException | RuntimeException failed) {
      out.printf("    %s%n", failed);
      table.missing(line.name(), String.valueOf(failed.getMessage()));
    }
    out.printf("    %.0f s%n", (System.nanoTime() - start) / 1e9);
  }
}
