package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Fact;
import tools.jackson.databind.json.JsonMapper;

/**
 * Folds facts into what is kept of a subject.
 *
 * @param json seals what is personal in a state, as in an event
 */
record Folding(JsonMapper json) {

  /**
   * What is kept of a subject.
   *
   * @param state what the row says
   */
  record Folded<S>(Check<S> check, S state, SubjectRow row) {}

  <S> Folded<S> read(Check<S> check, SubjectRow row) {
    return new Folded<>(check, json.readValue(row.state(), check.stateType()), row);
  }

  /**
   * Takes facts in.
   *
   * @param due when it is looked at
   */
  <S> Folded<S> with(
      List<Fact> facts, Check<S> check, SubjectKey key, Optional<SubjectRow> kept, LocalDate due) {
    Optional<S> before = kept.map(row -> read(check, row).state());
    Optional<S> state = before;
    for (Fact fact : facts) {
      state = Optional.of(check.fold(state, key.subject(), fact));
    }
    // A state that says the same is sealed anew into other letters: it stays as it is.
    String written =
        state.equals(before)
            ? kept.orElseThrow().state()
            : json.writeValueAsString(state.orElseThrow());
    return new Folded<>(
        check,
        state.orElseThrow(),
        new SubjectRow(key, facts.getLast().union().orElseThrow(), written, Optional.of(due)));
  }
}
