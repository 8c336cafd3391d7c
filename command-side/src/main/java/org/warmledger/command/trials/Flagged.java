package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.values.FindingSubject;

/** What a flagging check finds: the same code that runs over every new fact. */
final class Flagged<S> implements History {

  private final Check<S> check;
  private final Map<FindingSubject, S> states = new HashMap<>();

  Flagged(Check<S> check) {
    this.check = check;
  }

  @Override
  public void take(Fact fact) {
    check
        .subjects(fact)
        .forEach(
            subject ->
                states.put(
                    subject, check.fold(Optional.ofNullable(states.get(subject)), subject, fact)));
  }

  @Override
  public int size() {
    return states.size();
  }

  @Override
  public List<Found> hits(Reference by, LocalDate today) {
    return states.entrySet().stream()
        .flatMap(
            entry ->
                check.hits(entry.getValue(), by, today).stream()
                    .map(hit -> new Found(entry.getKey(), hit)))
        .toList();
  }
}
