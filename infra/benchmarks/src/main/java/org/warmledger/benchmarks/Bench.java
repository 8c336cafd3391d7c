package org.warmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.warmledger.benchmarks.bench.BenchRun;
import org.warmledger.benchmarks.bench.EngineRun;
import org.warmledger.benchmarks.bench.MoneyRun;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.micro.MicroBenchmarks;

/**
 * {@code ./warmledger bench}: starts a stack of its own in a temporary folder, measures it, and
 * prints one table with the target and the raw limit of the same run beside each number.
 */
public final class Bench {

  private static final int MOST_CASES = 1_000_000;
  private static final int MOST_ACTS = 10_000_000;
  private static final int MOST_SECONDS = 3_600;
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "--cases", "10000",
          "--seconds", "60",
          "--acts", "0",
          "--disbursements", "100000");
  private static final Set<String> FLAGS =
      Set.of("--micro", "--engine-only", "--forms-only", "--money-only");

  private Bench() {}

  public static void main(String[] arguments) {
    try {
      run(Options.of(arguments, DEFAULTS, FLAGS));
      System.exit(0);
    } catch (Options.Wrong | Shortfall | IOException reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ResultTable table = new ResultTable();
    int cases = options.count("--cases", MOST_CASES);
    Duration load = Duration.ofSeconds(options.count("--seconds", MOST_SECONDS));
    Path home = Path.of(System.getProperty("warmledger.home", "")).toAbsolutePath();
    BenchRun run = new BenchRun(cases, load, options.count("--acts", MOST_ACTS), out, table);
    if (options.has("--engine-only")) {
      new EngineRun(out, table).run();
    } else if (options.has("--forms-only")) {
      run.runForms(home);
    } else if (options.has("--money-only")) {
      int disbursements = Math.max(1, options.count("--disbursements", MOST_ACTS));
      new MoneyRun(disbursements, out, table).run(home);
    } else {
      run.run(home);
    }
    if (options.has("--micro")) {
      MicroBenchmarks.run(table);
    }
    out.printf(
        "%n%s · %d 核 cores · %,d 户 households · JDK %s%n%n%s%n",
        InventedLedger.today(),
        Runtime.getRuntime().availableProcessors(),
        cases,
        Runtime.version().feature(),
        table);
  }
}
