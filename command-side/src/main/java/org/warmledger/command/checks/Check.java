package org.warmledger.command.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.values.FindingSubject;

/**
 * One flagging check: which subjects a fact is about, what it keeps of them, and what it finds.
 * Pure, so that the same code runs over new facts, by the calendar and over the whole ledger for a
 * trial.
 *
 * @param <S> what it keeps of one subject; holds keyed hashes and sealed values, nothing readable
 */
public interface Check<S> {

  CheckCode code();

  Class<S> stateType();

  /** The subjects whose state the fact changes. */
  Stream<FindingSubject> subjects(Fact fact);

  S fold(Optional<S> before, FindingSubject subject, Fact fact);

  /** Everything it finds about the subject, as things stand on a day. */
  List<Hit> hits(S state, Reference reference, LocalDate today);

  /** The next day on which it may find something else without a new fact; never before tomorrow. */
  default Optional<LocalDate> nextLook(S state, Reference reference, LocalDate today) {
    return Optional.empty();
  }
}
