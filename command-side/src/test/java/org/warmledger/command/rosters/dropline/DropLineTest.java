package org.warmledger.command.rosters.dropline;

import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.corrected;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.dropped;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterFacts.returned;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.Samples;

class DropLineTest {

  private static Function<RosterState, Decision<RosterEvent>> drop(int number) {
    return drop(number, PAID);
  }

  private static Function<RosterState, Decision<RosterEvent>> drop(int number, LocalDate on) {
    return state -> DropLineRule.decide(new DropLine(ROSTER, number, "账号无法核实", FINANCE, on), state);
  }

  @Test
  void aReturnedLineIsGivenUp() {
    given(drawnUp(), listed(), approved(), carried(), answered(returned(2)))
        .when(drop(2))
        .then(dropped(2));
  }

  @Test
  void givingItUpAgainChangesNothing() {
    given(drawnUp(), listed(), approved(), carried(), dropped(2)).when(drop(2)).thenItIsAlreadySo();
  }

  @Test
  void whoeverApprovedTheRosterGivesNoLineUp() {
    DropLine own = new DropLine(ROSTER, 2, "账号无法核实", Samples.SUPERVISOR, PAID);
    given(drawnUp(), listed(), approved(), carried(), answered(returned(2)))
        .when(state -> DropLineRule.decide(own, state))
        .thenRefused(RejectionCode.C13_SAME_HANDS);
  }

  @Test
  void aPaidLineIsNotGivenUp() {
    given(drawnUp(), listed(), approved(), carried(), answered(paid(1)))
        .when(drop(1))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
  }

  @Test
  void whatCameBackIsGivenUpToo() {
    given(drawnUp(), listed(), approved(), carried(), answered(paid(1)))
        .seen(1, new AidState.Reversed(PAID))
        .when(drop(1))
        .then(dropped(1));
  }

  @Test
  void whatNeverReachedItsFileIsNotGivenUpAgain() {
    given(drawnUp(), listed(), approved(), carried())
        .when(drop(3))
        .thenRefused(RejectionCode.LINE_GIVEN_UP);
    given(drawnUp(), listed(), approved())
        .when(drop(1))
        .thenRefused(RejectionCode.LINE_NOT_CARRIED);
  }

  @Test
  void aLineIsGivenUpAfterTheApprovalAndFromAnApprovedRosterOnly() {
    given(drawnUp(), listed(), approved(), carried())
        .when(drop(2, APPROVED.minusDays(1)))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    given(drawnUp(), listed(), approved(), carried())
        .when(drop(2, APPROVED))
        .thenHappens(RosterLineDropped.class);
    given(drawnUp(), listed(), approved(), carried(), answered(returned(2)), corrected(2, "1"))
        .when(drop(2))
        .then(dropped(2));
    given().when(drop(2)).thenRefused(RejectionCode.ROSTER_NOT_FOUND);
    given(drawnUp(), listed(), rejected())
        .when(drop(2))
        .thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }
}
