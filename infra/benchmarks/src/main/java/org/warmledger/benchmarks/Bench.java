package org.warmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.warmledger.launchers.CannotStart;
import org.warmledger.local.CommandLine;
import org.warmledger.local.Option;

/**
 * {@code ./warmledger bench}: starts a stack of its own in a temporary folder, measures it, and
 * prints one table with the goal and the raw limit of the same minutes beside each number.
 */
public final class Bench {

  private static final int MOST_CASES = 3_000_000;
  private static final int MOST_ACTS = 10_000_000;
  private static final int MOST_SECONDS = 3_600;
  private static final Duration WARM_UP = Duration.ofMinutes(1);
  private static final String EVERY = "all";
  private static final Option.Text ONLY = new Option.Text("--only", EVERY);
  private static final Option.Number ROUNDS = new Option.Number("--rounds", 3, 1, 9);
  private static final Option.Number SECONDS = new Option.Number("--seconds", 15, 1, MOST_SECONDS);
  private static final Option.Number HOLD = new Option.Number("--hold", 60, 1, MOST_SECONDS);
  private static final Option.Number FILES = number("--files", 100_000, MOST_CASES);
  private static final Option.Number ROWS = number("--rows", 100_000, MOST_CASES);
  private static final Option.Number ENTRIES = number("--entries", 5_000, MOST_CASES);
  private static final Option.Number CASES = number("--cases", 10_000, MOST_CASES);
  private static final Option.Number ACTS = number("--acts", 1_000_000, MOST_ACTS);
  private static final Option.Number DISBURSEMENTS = number("--disbursements", 100_000, MOST_ACTS);
  private static final Option.Flag ENGINE_ONLY = new Option.Flag("--engine-only");
  private static final Option.Flag FORMS_ONLY = new Option.Flag("--forms-only");
  private static final Option.Flag MICRO = new Option.Flag("--micro");
  private static final Option.Flag MONEY_ONLY = new Option.Flag("--money-only");
  private static final Option.Flag IS_QUICK = new Option.Flag("--quick");
  private static final Option.Flag ROSTERS_ONLY = new Option.Flag("--rosters-only");
  static final List<Option> KNOWN =
      List.of(
          ONLY,
          ROUNDS,
          SECONDS,
          HOLD,
          FILES,
          ROWS,
          ENTRIES,
          CASES,
          ACTS,
          DISBURSEMENTS,
          IS_QUICK,
          MICRO,
          ENGINE_ONLY,
          FORMS_ONLY,
          MONEY_ONLY,
          ROSTERS_ONLY);
  private static final Set<String> QUICK =
      Set.of("append", "commands", "rebuild", "http", "rate", "everybody");

  private Bench() {}

  private static Option.Number number(String name, int usual, int most) {
    return new Option.Number(name, usual, 1, most);
  }

  public static void main(String[] arguments) {
    try {
      run(CommandLine.of(List.of(arguments), KNOWN));
      System.exit(0);
    } catch (CannotStart | Shortfall | IOException reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }

  private static void run(CommandLine options) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path home = Path.of(System.getProperty("warmledger.home", "")).toAbsolutePath();
    ResultTable table = new ResultTable();
    if (options.has(FORMS_ONLY)) {
      new FormRun(options.number(ACTS), out, table).run(home);
    } else if (options.has(MONEY_ONLY)) {
      new MoneyRun(options.number(DISBURSEMENTS), out, table).run(home);
    } else if (options.has(ROSTERS_ONLY)) {
      new RosterRun(options.number(CASES), out, table).run(home);
    } else if (options.has(MICRO)) {
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

  private static Sizes sizes(CommandLine options) {
    if (options.has(IS_QUICK)) {
      return Sizes.QUICK;
    }
    return new Sizes(
        options.number(ROUNDS),
        Duration.ofSeconds(options.number(SECONDS)),
        WARM_UP,
        Duration.ofSeconds(options.number(HOLD)),
        options.number(FILES),
        options.number(ROWS),
        options.number(ENTRIES));
  }

  /** All, when none is named. */
  private static Set<String> lines(CommandLine options) {
    boolean isNone = options.text(ONLY).equals(EVERY);
    Set<String> named =
        isNone ? Set.of() : new LinkedHashSet<>(Arrays.asList(options.text(ONLY).split(",", -1)));
    if (!SpeedRun.names().containsAll(named)) {
      throw new CannotStart("--only takes lines of " + String.join(", ", SpeedRun.names()));
    }
    if (options.has(ENGINE_ONLY)) {
      return Set.of("append", "commands");
    }
    return isNone && options.has(IS_QUICK) ? QUICK : named;
  }
}
