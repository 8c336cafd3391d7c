package org.warmledger.query.statistics.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.query.projection.IndexDefinition;

/** When one household on file was visited, so that it is counted once per period (ADR 0008). */
public record Visited(List<VisitOn> visits) {
  public static final IndexDefinition INDEX = new IndexDefinition("visitedhouseholds", 1);

  record VisitOn(
      LocalDate on, String union, List<String> unions, Optional<String> identity, long position) {}

  public Visited {
    visits = List.copyOf(visits);
  }

  Visited plus(VisitOn visit) {
    return new Visited(Stream.concat(visits.stream(), Stream.of(visit)).toList());
  }
}
