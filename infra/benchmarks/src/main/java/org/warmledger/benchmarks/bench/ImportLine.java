package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.warmledger.benchmarks.measure.LiveHeap;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.Pace;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.measure.SpeedTable.Goal;
import org.warmledger.benchmarks.measure.SpeedTable.Line;
import org.warmledger.benchmarks.measure.Words;

/** A register of so many rows, imported, and what the heap held of it at the most. */
record ImportLine(Grounds grounds) {

  /** Files, visits and aids of a household, as they are invented. */
  private static final double ROWS_OF_A_HOUSEHOLD = 2.7;

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final long FLAT = 256_000_000;

  Line measure() throws IOException {
    grounds.rest();
    int households = (int) Math.ceil(grounds.sizes().rows() / ROWS_OF_A_HOUSEHOLD);
    try (RawElasticsearch elasticsearch = grounds.elasticsearch();
        Followers followers = grounds.followers();
        LiveHeap heap = LiveHeap.of(grounds.stack().application())) {
      long before = heap.bytes();
      AtomicLong most = new AtomicLong(before);
      long head = followers.head();
      ImportSpeed speed = new ImportSpeed(grounds.client(), PATIENCE);
      List<ImportSpeed.Imported> imported = new ArrayList<>();
      Thread work = Thread.ofVirtual().start(() -> imported.add(imported(speed, households)));
      Pace pace =
          grounds
              .meter(elasticsearch)
              .of(
                  () -> {
                    watch(work, heap, most);
                    return done(imported, followers.head() - head);
                  });
      grounds.sized();
      return told(imported.getFirst(), pace, most.get() - before);
    }
  }

  private ImportSpeed.Imported imported(ImportSpeed speed, int households) {
    try {
      return speed.measure(grounds.ledger(), grounds.newHouseholds(), households);
    } catch (IOException e) {
      throw new Shortfall("the stack does not answer", e);
    }
  }

  private static void watch(Thread work, LiveHeap heap, AtomicLong most) {
    while (work.isAlive()) {
      most.accumulateAndGet(heap.bytes(), Math::max);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static Meter.Done done(List<ImportSpeed.Imported> imported, long events) {
    if (imported.isEmpty()) {
      throw new Shortfall("an import did not come to its end");
    }
    return new Meter.Done(events, imported.getFirst().took().toMillis() / 1e3);
  }

  private static Line told(ImportSpeed.Imported imported, Pace pace, long more) {
    boolean whole = imported.accepted() == imported.rows();
    return Line.of(
            "导入 import of %,d rows, once, readers beside".formatted(imported.rows()),
            new Goal(
                "≥ 5,000 events/s, memory flat",
                pace.perSecond() >= 5_000 && more <= FLAT && whole),
            "%s events, %s, %,d refused; heap at most %,d MB more"
                .formatted(
                    Words.perSecond(pace.perSecond()),
                    Words.seconds(imported.took()),
                    imported.rows() - imported.accepted(),
                    Math.max(0, more) / 1_000_000))
        .priced(pace);
  }
}
