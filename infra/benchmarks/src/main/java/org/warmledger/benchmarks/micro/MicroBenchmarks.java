package org.warmledger.benchmarks.micro;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.warmledger.benchmarks.measure.ResultTable;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.Words;

/** Runs {@link SealingBenchmark} in a process of its own. */
public final class MicroBenchmarks {

  private MicroBenchmarks() {}

  public static void run(ResultTable table) {
    Map<String, Double> rates = rates();
    table.told("封存事件 seal an event", rate(rates, "encode"), rate(rates, "rawSeal") + " AES-GCM");
    table.told("开启事件 open an event", rate(rates, "decode"), rate(rates, "rawOpen") + " AES-GCM");
  }

  private static Map<String, Double> rates() {
    try {
      Map<String, Double> rates = new TreeMap<>();
      var options =
          new OptionsBuilder()
              .include(SealingBenchmark.class.getName())
              .verbosity(VerboseMode.SILENT)
              .jvmArgsAppend(
                  "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
              .build();
      for (RunResult result : new Runner(options).run()) {
        rates.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
      }
      return rates;
    } catch (RunnerException e) {
      throw new Shortfall("the micro benchmarks did not run", e);
    }
  }

  private static String rate(Map<String, Double> rates, String label) {
    return Words.perSecond(rates.getOrDefault(label, 0.0));
  }
}
