package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.Sources;
import org.warmledger.platform.store.LedgerByStreams;

/** One way to fill, by a process of its own. */
record Way(Fills fills, Filler filler) {

  static Way of(
      ReaderParts parts, ReaderTokens tokens, Optional<LedgerByStreams> streams, long most) {
    Fills fills = new Fills(parts.jdbc(), tokens, streams);
    return new Way(
        fills,
        new Filler(
            new FillParts(
                parts.client(),
                parts.codec(),
                parts.facts(),
                new Sources<>(parts.sources().ledger(), tokens, parts.turns()),
                streams,
                fills,
                parts.projector(),
                parts.indexes(),
                parts.jdbc(),
                parts.springTransactions(),
                most)));
  }

  /** Fills all of them at the same time; answers whether nothing is left to fill. */
  boolean fills(List<BuiltBeside> buildings, BooleanSupplier stopped) throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    buildings.forEach(
        building -> all.add(() -> filler.fill(() -> building.filling(fills, stopped))));
    boolean filled = true;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> one : threads.invokeAll(all)) {
        filled &= one.get();
      }
    }
    return filled;
  }
}
