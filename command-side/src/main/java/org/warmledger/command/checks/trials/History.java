package org.warmledger.command.checks.trials;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** A check over the whole ledger, kept in memory: the same code that runs over every new fact. */
final class History<S> {

  /** Something found about a subject. */
  record Found(FindingSubject subject, Hit hit) {}

  private final Check<S> check;
  private final Map<FindingSubject, S> states = new HashMap<>();

  History(Check<S> check) {
    this.check = check;
  }

  void take(Fact fact) {
    check
        .subjects(fact)
        .forEach(
            subject ->
                states.put(
                    subject, check.fold(Optional.ofNullable(states.get(subject)), subject, fact)));
  }

  int size() {
    return states.size();
  }

  List<Found> hits(Reference reference, LocalDate today) {
    return states.entrySet().stream()
        .flatMap(
            entry ->
                check.hits(entry.getValue(), reference, today).stream()
                    .map(hit -> new Found(entry.getKey(), hit)))
        .toList();
  }
}
