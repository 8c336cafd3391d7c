package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.warmledger.benchmarks.invented.InventedSpending;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Words;

/** Measures what is asked of the money alone, over a stack that it starts and ends. */
public record MoneyRun(int disbursements, PrintStream out, ResultTable table) {

  public void run(Path home) throws IOException {
    try (OwnStack stack = OwnStack.start(home);
        RawElasticsearch elasticsearch = stack.elasticsearch()) {
      out.println("— 资金追溯 money");
      InventedSpending spending = new InventedSpending(disbursements);
      try {
        new MoneySpeed(stack.client(), elasticsearch, out, spending).measure(table);
        new ExportSpeed(stack.client(), spending).measure(stack.application(), table);
      } catch (IOException | RuntimeException failed) {
        table.told("资金追溯 money", "未测 not measured: " + failed.getMessage(), "–");
      }
      table.told("内存 memory of everything (PSS)", Words.gigabytes(stack.resident()), "–");
      stack.memoryBreakdown().forEach(line -> out.println("    " + line));
    }
  }
}
