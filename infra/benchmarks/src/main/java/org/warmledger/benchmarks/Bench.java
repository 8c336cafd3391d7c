package org.warmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.warmledger.benchmarks.bench.FormRun;
import org.warmledger.benchmarks.bench.MoneyRun;
import org.warmledger.benchmarks.bench.RosterRun;
import org.warmledger.benchmarks.bench.Sizes;
import org.warmledger.benchmarks.bench.SpeedRun;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable;
import org.warmledger.benchmarks.micro.MicroBenchmarks;

/**
 * {@code ./warmledger bench}: starts a stack of its own in a temporary folder, measures it, and
 * prints one table with the goal and the raw limit of the same minutes beside each number.
 */
public final class Bench {

  private static final int MOST_CASES = 3_000_000;
  private static final int MOST_ACTS = 10_000_000;
  private static final int MOST_SECONDS = 3_600;
  private static final int MOST_ROUNDS = 9;
  private static final String EVERY = "all";
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "--only", EVERY,
          "--rounds", "3",
          "--seconds", "15",
          "--hold", "60",
          "--files", "100000",
          "--rows", "100000",
          "--entries", "5000",
          "--cases", "10000",
          "--acts", "1000000",
          "--disbursements", "100000");
  private static final Set<String> FLAGS =
      Set.of(
          "--quick", "--micro", "--engine-only", "--forms-only", "--money-only", "--rosters-only");
  private static final Set<String> QUICK =
      Set.of("append", "commands", "rebuild", "http", "rate", "everybody");

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
    Path home = Path.of(System.getProperty("warmledger.home", "")).toAbsolutePath();
    ResultTable table = new ResultTable();
    if (options.has("--forms-only")) {
      new FormRun(options.count("--acts", MOST_ACTS), out, table).run(home);
    } else if (options.has("--money-only")) {
      int disbursements = Math.max(1, options.count("--disbursements", MOST_ACTS));
      new MoneyRun(disbursements, out, table).run(home);
    } else if (options.has("--rosters-only")) {
      new RosterRun(options.count("--cases", MOST_CASES), out, table).run(home);
    } else if (options.has("--micro")) {
      MicroBenchmarks.run(table);
    } else {
      SpeedTable speed = new SpeedTable();
      new SpeedRun(sizes(options), lines(options), out, speed).run(home);
      print(out, speed);
      return;
    }
    print(out, table);
  }

  private static void print(PrintStream out, Object table) {
    out.printf(
        "%n%s · %d 核 cores · JDK %s%n%n%s%n",
        InventedLedger.today(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature(),
        table);
  }

  private static Sizes sizes(Options options) {
    if (options.has("--quick")) {
      return Sizes.QUICK;
    }
    return new Sizes(
        Math.max(1, options.count("--rounds", MOST_ROUNDS)),
        seconds(options, "--seconds"),
        seconds(options, "--hold"),
        options.count("--files", MOST_CASES),
        options.count("--rows", MOST_CASES),
        options.count("--entries", MOST_CASES));
  }

  private static Duration seconds(Options options, String name) {
    return Duration.ofSeconds(Math.max(1, options.count(name, MOST_SECONDS)));
  }

  /** All, when none is named. */
  private static Set<String> lines(Options options) {
    boolean isNone = options.text("--only").equals(EVERY);
    Set<String> named =
        isNone
            ? Set.of()
            : new LinkedHashSet<>(Arrays.asList(options.text("--only").split(",", -1)));
    if (!SpeedRun.names().containsAll(named)) {
      throw new Options.Wrong("--only takes lines of " + String.join(", ", SpeedRun.names()));
    }
    if (options.has("--engine-only")) {
      return Set.of("append", "commands");
    }
    return isNone && options.has("--quick") ? QUICK : named;
  }
}
