package org.warmledger.benchmarks.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.fill.Filled;
import org.warmledger.benchmarks.fill.LedgerFiller;
import org.warmledger.benchmarks.fill.Progress;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.benchmarks.measure.Meter;
import org.warmledger.benchmarks.measure.Shortfall;
import org.warmledger.benchmarks.past.LargePast;

/**
 * What the lines of the table are measured on: a stack of their own, started when the first of them
 * needs it, with a past of so many files.
 */
final class Grounds implements AutoCloseable {

  static final long SEED = 1;

  /** Told over HTTP at the most; everything else is a copy of them. */
  private static final int TOLD = 300;

  private static final long FIRST_LOADED = 5_000_000;
  private static final long EACH_LOAD = 100_000;
  private static final int PARALLEL = 16;
  private static final Duration PATIENCE = Duration.ofHours(2);

  private final Path home;
  private final Sizes sizes;
  private final PrintStream out;
  private final InventedLedger ledger = new InventedLedger(SEED);
  private Optional<OwnStack> stack = Optional.empty();
  private Optional<Duration> readyWhenEmpty = Optional.empty();
  private LargePast.HowOften grown = LargePast.HowOften.NOT_YET;
  private long loads;
  private long mostMemory;

  Grounds(Path home, Sizes sizes, PrintStream out) {
    this.home = home;
    this.sizes = sizes;
    this.out = out;
  }

  Sizes sizes() {
    return sizes;
  }

  /** Households whose names and numbers are known: the ledger's first ones. */
  int told() {
    return Math.min(TOLD, sizes.files());
  }

  InventedLedger ledger() {
    return ledger;
  }

  /** Ordinals of households that nobody has used yet. */
  long newHouseholds() {
    return FIRST_LOADED + EACH_LOAD * loads++;
  }

  LedgerClient client() throws IOException {
    return stack().client();
  }

  /** Running, with a tenth of the files at least, and everybody at rest. */
  OwnStack stack() throws IOException {
    if (stack.isEmpty()) {
      OwnStack begun = OwnStack.start(home);
      stack = Optional.of(begun);
      readyWhenEmpty = readyWhenEmpty.or(() -> Optional.of(begun.readyAfter()));
      tell(begun);
      if (sizes.files() / 10 > told()) {
        grow(sizes.files() / 10);
      } else {
        rest(begun);
      }
    }
    return stack.orElseThrow();
  }

  /** As an empty data folder began. */
  Duration readyWhenEmpty() throws IOException {
    OwnStack unused = stack();
    return readyWhenEmpty.orElseThrow();
  }

  private void tell(OwnStack begun) {
    Filled filled =
        new LedgerFiller(begun.client(), SEED, PARALLEL).fill(0, told(), new Progress(out));
    filled
        .broken()
        .ifPresent(
            gone -> {
              throw gone;
            });
  }

  /** Until it holds so many files; starts it anew. */
  void grow(int files) throws IOException {
    OwnStack running = stack.orElseThrow(() -> new Shortfall("no stack is running"));
    rest(running);
    running.standingStill(
        data -> {
          LargePast.Copied copied = new LargePast(data, out).fillUpTo(files, grown);
          grown = copied.grown();
          out.println("    " + copied);
        });
    rest(running);
  }

  /** Leaves what was measured on so far: the next stack holds nothing of it. */
  void leave() {
    stack.ifPresent(OwnStack::close);
    stack = Optional.empty();
    grown = LargePast.HowOften.NOT_YET;
  }

  /** Until everybody has read everything. */
  void rest() throws IOException {
    rest(stack());
  }

  private void rest(OwnStack running) throws IOException {
    try (Followers followers = new Followers(running.postgres())) {
      followers.awaitRest(PATIENCE);
    }
    sized();
  }

  Followers followers() throws IOException {
    return new Followers(stack().postgres());
  }

  RawElasticsearch elasticsearch() throws IOException {
    return stack().elasticsearch();
  }

  RawPostgres postgres() throws IOException {
    return RawPostgres.at(stack().postgres());
  }

  Meter meter(RawElasticsearch elasticsearch) {
    return new Meter(Optional.of(elasticsearch::indexed));
  }

  void sized() {
    mostMemory = Math.max(mostMemory, stack.map(OwnStack::resident).orElse(0L));
  }

  long mostMemory() {
    return mostMemory;
  }

  @Override
  public void close() {
    stack.ifPresent(OwnStack::close);
  }
}
