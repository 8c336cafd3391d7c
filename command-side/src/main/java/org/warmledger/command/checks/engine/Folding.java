package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.Check;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.wire.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** Folds facts into what is kept of a subject. */
@Component
final class Folding {

  /** Seals what is personal in a state, as in an event. */
  private final JsonMapper json;

  private final OpenedStates opened;

  Folding(EventCodec codec, KeyVault vault) {
    this.json = codec.mapper();
    this.opened = new OpenedStates(vault::era);
  }

  /**
   * What is kept of a subject.
   *
   * @param state what the row says
   */
  record Folded<S>(Check<S> check, S state, SubjectRow row) {}

  <S> Folded<S> read(Check<S> check, SubjectRow row) {
    return new Folded<>(
        check, opened.of(row, check.stateType()).orElseGet(() -> opened(check, row)), row);
  }

  private <S> S opened(Check<S> check, SubjectRow row) {
    Optional<String> era = opened.era();
    S state = json.readValue(row.state(), check.stateType());
    era.ifPresent(now -> opened.hold(row, state, now));
    return state;
  }

  /**
   * Takes facts in.
   *
   * @param due when it is looked at
   */
  <S> Folded<S> with(
      List<Fact> facts, Check<S> check, SubjectKey key, Optional<SubjectRow> kept, LocalDate due) {
    Optional<String> era = opened.era();
    Optional<S> before = kept.map(row -> read(check, row).state());
    Optional<S> folded = before;
    for (Fact fact : facts) {
      folded = Optional.of(check.fold(folded, key.subject(), fact));
    }
    S state = folded.orElseThrow();
    // A state that says the same is sealed anew into other letters: it stays as it is.
    String written =
        folded.equals(before) ? kept.orElseThrow().state() : json.writeValueAsString(state);
    SubjectRow row =
        new SubjectRow(key, facts.getLast().union().orElseThrow(), written, Optional.of(due));
    era.ifPresent(now -> opened.hold(row, state, now));
    return new Folded<>(check, state, row);
  }
}
