package org.warmledger.benchmarks;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.fill.Filled;
import org.warmledger.benchmarks.fill.LedgerFiller;
import org.warmledger.benchmarks.fill.Progress;
import org.warmledger.launchers.CannotStart;
import org.warmledger.launchers.DataFolder;
import org.warmledger.local.CommandLine;
import org.warmledger.local.Option;
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

  private static final Option.Number CASES = new Option.Number("--cases", 1_000, 1, 5_000_000);
  static final List<Option> KNOWN = List.of(CASES, CommandLine.URL, CommandLine.DATA);

  private Demo() {}

  public static void main(String[] arguments) {
    try {
      System.exit(run(CommandLine.of(List.of(arguments), KNOWN)));
    } catch (Unreachable | CannotStart reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }

  private static int run(CommandLine line) {
    int cases = line.number(CASES);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = DataFolder.ofLedger(line.data());
    URI url = line.url();
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
