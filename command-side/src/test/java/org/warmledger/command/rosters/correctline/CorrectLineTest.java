package org.warmledger.command.rosters.correctline;

import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.DRAWN_UP;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.SUPERVISOR;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.corrected;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.dropped;
import static org.warmledger.command.rosters.RosterFacts.entered;
import static org.warmledger.command.rosters.RosterFacts.line;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterFacts.reached;
import static org.warmledger.command.rosters.RosterFacts.returned;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

class CorrectLineTest {

  private static final String ACCOUNT = "6222000000002222";

  private static Function<RosterState, Decision<RosterEvent>> correct(int number) {
    return correct(number, PAID);
  }

  private static Function<RosterState, Decision<RosterEvent>> correct(int number, LocalDate on) {
    return state ->
        CorrectLineRule.decide(new CorrectLine(ROSTER, number, ACCOUNT, FINANCE, on), state);
  }

  @Test
  void theAccountOfAReturnedLineIsCorrected() {
    given(drawnUp(), listed(), approved(), carried(), answered(returned(2)))
        .when(correct(2))
        .then(entered(2, ACCOUNT));
  }

  private static Function<RosterState, Decision<RosterEvent>> confirm(StaffId by, LocalDate on) {
    return state ->
        ConfirmCorrectionRule.decide(
            new ConfirmCorrection(ROSTER, 2, by, on), state, new CaseState.Unopened());
  }

  @Test
  void whatWasApprovedChangesByTwoPairsOfHands() {
    RosterStory entered = given(drawnUp(), listed(), approved(), carried(), entered(2, ACCOUNT));
    entered.when(confirm(FINANCE, PAID)).thenRefused(RejectionCode.C13_SAME_HANDS);
    entered
        .when(confirm(SUPERVISOR, PAID.minusDays(1)))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    entered.when(confirm(SUPERVISOR, PAID)).then(corrected(2, ACCOUNT));
    given(drawnUp(), listed(), approved(), carried())
        .when(confirm(SUPERVISOR, PAID))
        .thenRefused(RejectionCode.NO_CORRECTION_WAITING);
    given(drawnUp(), listed(), approved(), carried(), entered(2, ACCOUNT), corrected(2, ACCOUNT))
        .when(confirm(SUPERVISOR, PAID))
        .thenRefused(RejectionCode.NO_CORRECTION_WAITING);
    given(drawnUp(), listed(), approved(), carried(), entered(2, ACCOUNT), answered(paid(2)))
        .when(confirm(SUPERVISOR, PAID))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
  }

  @Test
  void theSameHandSaysItOnceAndAnotherAccountTakesItsPlace() {
    given(drawnUp(), listed(), approved(), carried(), entered(2, ACCOUNT))
        .when(correct(2))
        .thenItIsAlreadySo();
    given(drawnUp(), listed(), approved(), carried(), entered(2, "6222000000003333"))
        .when(correct(2))
        .thenHappens(RosterLineCorrectionEntered.class);
    given(drawnUp(), listed(), approved(), carried(), entered(2, ACCOUNT))
        .when(
            state ->
                CorrectLineRule.decide(
                    new CorrectLine(ROSTER, 2, ACCOUNT, SUPERVISOR, PAID), state))
        .thenHappens(RosterLineCorrectionEntered.class);
    RosterLineCorrectionEntered known = entered(2, ACCOUNT);
    RosterLineCorrectionEntered forgotten =
        new RosterLineCorrectionEntered(
            ROSTER,
            Samples.COUNTY,
            2,
            known.aidId(),
            Personal.erased(line(2).person()),
            FINANCE,
            PAID);
    given(drawnUp(), listed(), approved(), carried(), forgotten)
        .when(correct(2))
        .thenHappens(RosterLineCorrectionEntered.class);
  }

  @Test
  void theSameAccountAgainChangesNothing() {
    given(drawnUp(), listed(), approved(), carried(), answered(returned(2)), corrected(2, ACCOUNT))
        .when(correct(2))
        .thenItIsAlreadySo();
  }

  @Test
  void aPaidLineKeepsItsAccount() {
    given(drawnUp(), listed(), approved(), carried(), answered(paid(1)))
        .when(correct(1))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
  }

  @Test
  void whatNeverReachedItsFileIsNotCorrected() {
    given(drawnUp(), listed(), approved(), carried())
        .when(correct(3))
        .thenRefused(RejectionCode.LINE_GIVEN_UP);
    given(drawnUp(), listed(), approved())
        .when(correct(1))
        .thenRefused(RejectionCode.LINE_NOT_CARRIED);
    given(drawnUp(), listed()).when(correct(1)).thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
    given(drawnUp(), listed(), approved())
        .when(correct(4))
        .thenRefused(RejectionCode.LINE_NOT_FOUND);
  }

  @Test
  void anAccountIsCorrectedAfterTheApproval() {
    given(drawnUp(), listed(), approved(), carried())
        .when(correct(2, APPROVED.minusDays(1)))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
    given(drawnUp(), listed(), approved(), carried())
        .when(correct(2, APPROVED))
        .thenHappens(RosterLineCorrectionEntered.class);
  }

  @Test
  void whatWasGivenUpIsNotCorrected() {
    given(drawnUp(), listed(), approved(), carried(), dropped(2))
        .when(correct(2))
        .thenRefused(RejectionCode.LINE_GIVEN_UP);
  }

  @Test
  void anErasedPayeeHasNoAccount() {
    RosterLine forgotten = line(1).paidTo(Personal.erased(line(1).person()));
    given(
            drawnUp(),
            new RosterLinesListed(ROSTER, Samples.COUNTY, List.of(forgotten), DRAWN_UP),
            approved(),
            new RosterLinesCarried(ROSTER, Samples.COUNTY, List.of(reached(1)), APPROVED))
        .when(correct(1))
        .thenRefused(RejectionCode.PERSON_ERASED);
  }
}
