package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.query.files.FilePart;

/** When one household on file was visited, so that it is counted once per period (ADR 0008). */
public record Visited(List<VisitOn> visits) {
  public static final FilePart PART = new FilePart("visited");

  /**
   * One visit.
   *
   * @param campaign that it bears, as it was called then
   * @param position at which the ledger had come to know of it
   * @param backAt position at which it was taken back
   */
  record VisitOn(
      String visit,
      LocalDate on,
      String union,
      List<String> unions,
      Optional<String> identity,
      Optional<String> campaign,
      long position,
      Optional<Long> backAt) {

    private VisitOn takenBackAt(long at) {
      return new VisitOn(visit, on, union, unions, identity, campaign, position, Optional.of(at));
    }
  }

  public Visited {
    visits = List.copyOf(visits);
  }

  Visited plus(VisitOn visit) {
    return new Visited(Stream.concat(visits.stream(), Stream.of(visit)).toList());
  }

  Visited takenBack(String visit, long at) {
    return new Visited(
        visits.stream().map(one -> visit.equals(one.visit()) ? one.takenBackAt(at) : one).toList());
  }
}
