package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.warmledger.benchmarks.measure.ResultTable;

/** Measures the statutory forms over so many acts, on a stack that it starts and ends. */
public record FormRun(int acts, PrintStream out, ResultTable table) {

  public void run(Path home) throws IOException {
    try (OwnStack stack = OwnStack.start(home);
        RawElasticsearch elasticsearch = stack.elasticsearch()) {
      out.println("— 统计表 statutory forms");
      new FormSpeed(stack.client(), elasticsearch, out).measure(acts, table);
    }
  }
}
