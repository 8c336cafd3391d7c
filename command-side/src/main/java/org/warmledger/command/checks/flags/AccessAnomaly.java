package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.events.ids.UnionPath;

/**
 * C27: somebody read, searched or exported files in mass within a day with personal fields in full,
 * whatever task was stated. Goes over the log of who read what, which is no part of the ledger.
 */
public final class AccessAnomaly {

  private AccessAnomaly() {}

  /**
   * What one member of staff read in full on one day, lists and searches by their rows.
   *
   * @param reads how many times something was read or exported
   * @param rows how many files, events or lines were shown or exported
   */
  public record Day(String actor, UnionPath union, LocalDate day, long reads, long rows) {}

  /** What there is to be found about the day. */
  public static Optional<Hit> hit(Day day, Reference reference) {
    Thresholds thresholds =
        reference.thresholds(CheckCode.C27_ACCESS_ANOMALY, day.union(), day.day());
    boolean mass =
        day.reads() >= thresholds.of("readsPerDay") || day.rows() >= thresholds.of("rowsPerDay");
    return mass
        ? Optional.of(
            new Hit(
                    day.day().toString(),
                    day.union(),
                    day.day(),
                    Map.of(
                        "day", day.day().toString(),
                        "reads", Long.toString(day.reads()),
                        "rows", Long.toString(day.rows())),
                    List.of())
                .counting(day.reads() + day.rows()))
        : Optional.empty();
  }
}
