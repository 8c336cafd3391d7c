package org.warmledger.command.rosters.carrylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.kept;
import static org.warmledger.command.rosters.RosterFacts.line;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.reached;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterStory.given;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.Samples;
import org.warmledger.events.values.CarriedLine;

class RecordCarriedLinesTest {

  private static Function<RosterState, Decision<RosterEvent>> record(CarriedLine... lines) {
    return state ->
        RecordCarriedLinesRule.decide(
            new RecordCarriedLines(ROSTER, List.of(lines), APPROVED), state);
  }

  @Test
  void linesReachTheirFilesOrAreKeptFromThem() {
    given(drawnUp(), listed(), approved())
        .when(record(reached(1), reached(2), kept(3)))
        .then(carried());
  }

  @Test
  void whatIsLeftToCarryIsWhatWaits() {
    RosterLinesCarried first =
        new RosterLinesCarried(ROSTER, Samples.COUNTY, List.of(reached(2)), APPROVED);
    assertThat(
            given(drawnUp(), listed(), approved(), first).state().content().orElseThrow().waiting())
        .extracting(Line::listed)
        .containsExactly(line(1), line(3));
  }

  @Test
  void whatBecameOfALineIsRecordedOnce() {
    given(drawnUp(), listed(), approved(), carried())
        .when(record(reached(1), reached(3)))
        .thenItIsAlreadySo();
  }

  @Test
  void onlyAnApprovedRosterMoves() {
    given(drawnUp(), listed())
        .when(record(reached(1)))
        .thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }

  @Test
  void aRosterThatIsUnknownOrTurnedDownMovesNothing() {
    given().when(record(reached(1))).thenRefused(RejectionCode.ROSTER_NOT_FOUND);
    given(drawnUp(), listed(), rejected())
        .when(record(reached(1)))
        .thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }

  @Test
  void ofManyLinesTheNewOnesAreRecorded() {
    RosterLinesCarried first =
        new RosterLinesCarried(ROSTER, Samples.COUNTY, List.of(reached(2)), APPROVED);
    given(drawnUp(), listed(), approved(), first)
        .when(record(reached(1), reached(2), reached(4)))
        .then(new RosterLinesCarried(ROSTER, Samples.COUNTY, List.of(reached(1)), APPROVED));
  }
}
