package org.warmledger.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.past.LargePast;
import org.warmledger.launchers.CannotStart;
import org.warmledger.local.CommandLine;
import org.warmledger.local.Option;

/**
 * {@code ./warmledger past --files 100000}: makes a large ledger of the demo's small one, while the
 * stack stands still.
 */
public final class Past {

  private static final Option.Number FILES = new Option.Number("--files", 100_000, 1, 3_000_000);
  static final List<Option> KNOWN = List.of(FILES, CommandLine.DATA);

  private Past() {}

  public static void main(String[] arguments) {
    try {
      CommandLine line = CommandLine.of(List.of(arguments), KNOWN);
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.println(new LargePast(line.data(), out).fillUpTo(line.number(FILES)));
      System.exit(0);
    } catch (Shortfall | CannotStart reason) {
      System.err.println("warmledger: " + reason.getMessage());
      System.exit(1);
    }
  }
}
