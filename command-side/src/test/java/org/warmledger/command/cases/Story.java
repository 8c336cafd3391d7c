package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;

/** Given what happened, when something is asked for, then this follows. */
final class Story {

  private final CaseState state;

  private Story(CaseState state) {
    this.state = state;
  }

  static Story given(CaseEvent... facts) {
    return new Story(
        Stream.of(facts)
            .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second));
  }

  static Story at(CaseState state) {
    return new Story(state);
  }

  /** The same story, gone on. */
  Story and(CaseEvent fact) {
    return new Story(HardshipCase.evolve(state, fact));
  }

  /** The story, gone on with what comes of what is asked for. */
  Story then(Function<CaseState, Decision<CaseEvent>> asked) {
    return new Story(
        asked.apply(state).orRefuse().stream()
            .reduce(state, HardshipCase::evolve, (first, second) -> second));
  }

  CaseState state() {
    return state;
  }

  /** The file as it stands. */
  CaseFile file() {
    return state.content().orElseThrow();
  }

  Outcome when(Function<CaseState, Decision<CaseEvent>> asked) {
    return new Outcome(asked.apply(state));
  }

  record Outcome(Decision<CaseEvent> decision) {

    void then(CaseEvent... facts) {
      assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(facts)));
    }

    @SafeVarargs
    final void thenHappens(Class<? extends CaseEvent>... kinds) {
      assertThat(decision.orRefuse()).hasExactlyElementsOfTypes(kinds);
    }

    /** Happens, is already so, or the code of its refusal. */
    void thenInAWord(String word) {
      String said =
          switch (decision) {
            case Decision.Accepted<CaseEvent> accepted ->
                accepted.events().isEmpty() ? "already so" : "happens";
            case Decision.Refused<CaseEvent> refused -> refused.rejection().code().name();
          };
      assertThat(said).isEqualTo(word);
    }

    void thenItIsAlreadySo() {
      assertThat(decision).isEqualTo(Decision.alreadySo());
    }

    void thenRefused(String field, FieldCode code) {
      assertThat(decision)
          .isEqualTo(
              new Decision.Refused<>(
                  Rejection.ofFields(List.of(new Rejection.WrongField(field, code)))));
    }

    void thenRefused(RejectionCode code) {
      assertThat(decision)
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
  }
}
