package org.warmledger.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.past.LargePast;
import org.warmledger.launchers.CannotStart;

/**
 * {@code ./warmledger past --files 100000}: makes a large ledger of the demo's small one, while the
 * stack stands still.
 */
public final class Past {

  private static final int MOST_FILES = 3_000_000;
  private static final String HOME = System.getProperty("warmledger.home", "");
  private static final Map<String, String> DEFAULTS =
      Map.of("--files", "100000", "--data", Path.of(HOME, "data").toString());

  private Past() {}

  public static void main(String[] arguments) {
    try {
      Options options = Options.of(arguments, DEFAULTS, Set.of());
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      Path data = Path.of(options.text("--data")).toAbsolutePath();
      out.println(new LargePast(data, out).fillUpTo(options.count("--files", MOST_FILES)));
      System.exit(0);
    } catch (Options.Wrong | Shortfall | CannotStart reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }
}
