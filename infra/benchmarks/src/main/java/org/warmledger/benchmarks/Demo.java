package org.warmledger.benchmarks;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.fill.Filled;
import org.warmledger.benchmarks.fill.LedgerFiller;
import org.warmledger.benchmarks.fill.Progress;
import org.warmledger.launchers.CannotStart;
import org.warmledger.local.Token;

/**
 * {@code ./warmledger demo --cases 1000}: fills a running local stack with invented households
 * through its public interface. A second run continues the first and doubles nothing.
 */
public final class Demo {

  /** The seed of the demo data. */
  static final long SEED = 1;

  /** More in parallel only queue up inside a stack on two cores. */
  static final int PARALLEL = 24;

  private static final int MOST_CASES = 5_000_000;
  private static final String HOME = System.getProperty("warmledger.home", "");
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "--cases", "1000",
          "--url", "http://localhost:8080",
          "--data", Path.of(HOME, "data").toString());

  private Demo() {}

  public static void main(String[] arguments) {
    try {
      System.exit(run(Options.of(arguments, DEFAULTS, Set.of())));
    } catch (Options.Wrong | Unreachable | CannotStart reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }

  private static int run(Options options) {
    int cases = options.count("--cases", MOST_CASES);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = Path.of(options.text("--data"));
    URI url = options.address("--url");
    try (LedgerClient client = new LedgerClient(url, user -> Token.of(user, data))) {
      client.greet("supervisor@100000");
      Filled filled = new LedgerFiller(client, SEED, PARALLEL).fill(0, cases, new Progress(out));
      return report(filled, out);
    }
  }

  private static int report(Filled filled, PrintStream out) {
    if (filled.broken().isPresent()) {
      throw filled.broken().get();
    }
    out.printf(
        "写入 written %,d · 已有 already there %,d · 拒绝 refused %s%n",
        filled.written(), filled.replayed(), filled.refused().isEmpty() ? "0" : filled.refused());
    return filled.refused().isEmpty() ? 0 : 1;
  }
}
