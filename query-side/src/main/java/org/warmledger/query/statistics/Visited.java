package org.warmledger.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When one household on file was visited, so that it is counted once per period (ADR 0008). */
record Visited(List<Once> visits) {

  record Once(
      LocalDate on, String union, List<String> unions, Optional<String> identity, long position) {}

  Visited {
    visits = List.copyOf(visits);
  }

  Visited plus(Once visit) {
    return new Visited(Stream.concat(visits.stream(), Stream.of(visit)).toList());
  }
}
