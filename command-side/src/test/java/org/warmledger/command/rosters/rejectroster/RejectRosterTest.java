package org.warmledger.command.rosters.rejectroster;

import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.CASEWORKER;
import static org.warmledger.command.rosters.RosterFacts.DRAWN_UP;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.SUPERVISOR;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.StaffId;

class RejectRosterTest {

  private static Function<RosterState, Decision<RosterEvent>> reject(StaffId by) {
    return reject(by, APPROVED);
  }

  private static Function<RosterState, Decision<RosterEvent>> reject(StaffId by, LocalDate on) {
    return state -> RejectRosterRule.decide(new RejectRoster(ROSTER, "金额有误", by, on), state);
  }

  @Test
  void aRosterIsTurnedDownAsOne() {
    given(drawnUp(), listed()).when(reject(SUPERVISOR)).then(rejected());
  }

  @Test
  void whoDrewItUpDoesNotTurnItDown() {
    given(drawnUp(), listed()).when(reject(CASEWORKER)).thenRefused(RejectionCode.C13_SAME_HANDS);
  }

  @Test
  void whatWasTurnedDownStaysSo() {
    given(drawnUp(), listed(), rejected()).when(reject(SUPERVISOR)).thenItIsAlreadySo();
  }

  @Test
  void whatWasApprovedIsNotTurnedDown() {
    given(drawnUp(), listed(), approved())
        .when(reject(SUPERVISOR))
        .thenRefused(RejectionCode.ROSTER_ALREADY_DECIDED);
  }

  @Test
  void itIsTurnedDownAfterItWasDrawnUpAndByOneHandOnly() {
    given(drawnUp(), listed())
        .when(reject(SUPERVISOR, DRAWN_UP.minusDays(1)))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    given(drawnUp(), listed()).when(reject(SUPERVISOR, DRAWN_UP)).thenHappens(RosterRejected.class);
    given(drawnUp(), listed(), rejected())
        .when(reject(FINANCE))
        .thenRefused(RejectionCode.ROSTER_ALREADY_DECIDED);
    given().when(reject(SUPERVISOR)).thenRefused(RejectionCode.ROSTER_NOT_FOUND);
  }
}
