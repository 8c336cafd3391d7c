package org.warmledger.command.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.RosterEvent;

/** Given what happened to a roster, when something is asked for, then this follows. */
public final class RosterStory {

  private final RosterState state;

  private RosterStory(RosterState state) {
    this.state = state;
  }

  public static RosterStory given(RosterEvent... facts) {
    return new RosterStory(
        Stream.of(facts).reduce(Roster.unknown(), Roster::evolve, (first, second) -> second));
  }

  /** One line as its file tells of it. */
  public RosterStory seen(int number, AidState aid) {
    RosterState.Approved roster = (RosterState.Approved) state;
    Line line = roster.sheet().line(number).orElseThrow();
    return new RosterStory(roster.seen(line.onFile(Optional.of(aid))));
  }

  public Outcome when(Function<RosterState, Decision<RosterEvent>> asked) {
    return new Outcome(asked.apply(state));
  }

  public RosterState state() {
    return state;
  }

  /** What follows. */
  public record Outcome(Decision<RosterEvent> decision) {

    public void then(RosterEvent... facts) {
      assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(facts)));
    }

    public List<RosterEvent> facts() {
      return decision.orRefuse();
    }

    public void thenHappens(Class<? extends RosterEvent> kind) {
      assertThat(decision.orRefuse()).singleElement().isInstanceOf(kind);
    }

    public void thenItIsAlreadySo() {
      assertThat(decision).isEqualTo(Decision.alreadySo());
    }

    public void thenRefused(RejectionCode code) {
      assertThat(decision)
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              refused -> assertThat(refused.rejection().code()).isEqualTo(code));
    }
  }
}
