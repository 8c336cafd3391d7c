package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that processes have taken. */
public final class CpuTime {

  private CpuTime() {}

  /** Of a process and of those that it started, as far as they run still. */
  public static Duration ofEverythingBelow(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
