package org.warmledger.benchmarks.measure;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What everything below this process takes while something is done.
 *
 * @param indexed how often Elasticsearch was asked to index so far; absent where none is running
 */
public record Meter(Optional<LongSupplier> indexed) {

  public static final Meter WITHOUT_INDEX = new Meter(Optional.empty());

  /** Of so many, done within so many seconds. */
  public record Done(long count, double seconds) {}

  public Pace of(Supplier<Done> work) {
    Duration before = CpuTime.ofEverythingBelow(ProcessHandle.current());
    Optional<Long> operationsBefore = indexed.map(LongSupplier::getAsLong);
    Done done = work.get();
    Duration spent = CpuTime.ofEverythingBelow(ProcessHandle.current()).minus(before);
    double count = Math.max(1, done.count());
    return new Pace(
        done.count() / done.seconds(),
        spent.toNanos() / 1e6 / count,
        operationsBefore.map(were -> (indexed.orElseThrow().getAsLong() - were) / count));
  }

  /** Of a load. */
  public Pace of(ClosedLoop loop, OpenLoop.Request request) {
    return of(
        () -> {
          ClosedLoop.Outcome outcome = loop.run(request);
          int count = outcome.latencies().count();
          return new Done(count, count / Math.max(0.001, outcome.perSecond()));
        });
  }
}
