package org.warmledger.benchmarks.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds of which the middle one counts
 * @param length of a round under load
 * @param warmUp for how long the same load goes before: compilers of both virtual machines take
 *     more than the work itself while they are cold
 * @param hold for how long the rate is held that every reader keeps up with
 * @param files on record where reads are measured; a tenth of them before, and for everything else
 * @param rows that are imported
 * @param entries of the long file
 */
public record Sizes(
    int rounds, Duration length, Duration warmUp, Duration hold, int files, int rows, int entries) {

  /** What CI keeps the ratios of. */
  public static final Sizes QUICK =
      new Sizes(
          1,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          3_000,
          1_000,
          300);
}
