package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;

/** A check that strikes when a day has come, unless something happens before. */
abstract class ByCalendar<S> extends Flag<S> {

  /** What strikes from a day on. */
  record Strike(LocalDate from, Hit hit) {}

  ByCalendar(CheckCode code, Class<S> stateType, Set<Class<?>> usual, Class<?>... more) {
    super(code, stateType, usual, more);
  }

  /** Everything that strikes one day, if nothing happens; thresholds as they hold today. */
  abstract Stream<Strike> due(S state, Reference reference, LocalDate today);

  @Override
  public final List<Hit> hits(S state, Reference reference, LocalDate today) {
    return due(state, reference, today)
        .filter(one -> !one.from().isAfter(today))
        .map(Strike::hit)
        .toList();
  }

  @Override
  public final Optional<LocalDate> nextLook(S state, Reference reference, LocalDate today) {
    return due(state, reference, today)
        .map(Strike::from)
        .filter(day -> day.isAfter(today))
        .min(Comparator.naturalOrder());
  }
}
