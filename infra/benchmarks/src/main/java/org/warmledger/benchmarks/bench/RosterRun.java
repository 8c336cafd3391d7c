package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.warmledger.benchmarks.fill.Filled;
import org.warmledger.benchmarks.fill.LedgerFiller;
import org.warmledger.benchmarks.fill.Progress;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.ResultTable;

/** Measures rosters over a stack that it starts, fills with so many households and ends. */
public record RosterRun(int cases, PrintStream out, ResultTable table) {

  private static final long SEED = 1;
  private static final int PARALLEL = 16;

  public void run(Path home) throws IOException {
    try (OwnStack stack = OwnStack.start(home)) {
      out.println("— 写入档案 fill");
      Filled unused =
          new LedgerFiller(stack.client(), SEED, PARALLEL).fill(0, cases, new Progress(out));
      new ProjectionSpeed(stack.client()).awaitCaughtUp();
      FundPhases funds = new FundPhases(stack, new InventedLedger(SEED), cases, table);
      out.println("— 花名册 rosters");
      funds.roster();
      funds.rostersAtOnce();
    }
  }
}
