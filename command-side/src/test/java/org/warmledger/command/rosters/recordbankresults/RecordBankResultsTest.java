package org.warmledger.command.rosters.recordbankresults;

import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.FINANCE;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.SUPERVISOR;
import static org.warmledger.command.rosters.RosterFacts.aid;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.corrected;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.dropped;
import static org.warmledger.command.rosters.RosterFacts.entered;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterFacts.returned;
import static org.warmledger.command.rosters.RosterStory.given;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.RosterStory;
import org.warmledger.events.Like;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;

class RecordBankResultsTest {

  private static final AidId AGAIN = new AidId("aid-1-1r2");

  private static RosterStory ready(RosterEvent... more) {
    RosterEvent[] facts = new RosterEvent[4 + more.length];
    facts[0] = drawnUp();
    facts[1] = listed();
    facts[2] = approved();
    facts[3] = carried();
    System.arraycopy(more, 0, facts, 4, more.length);
    return given(facts);
  }

  private static Function<RosterState, Decision<RosterEvent>> record(LinePayment... answers) {
    return record(FINANCE, answers);
  }

  private static Function<RosterState, Decision<RosterEvent>> record(
      StaffId by, LinePayment... answers) {
    return state ->
        RecordBankResultsRule.decide(
            new RecordBankResults(ROSTER, List.of(answers), by, PAID), state);
  }

  @Test
  void theBankPaysOneLineAndReturnsAnother() {
    ready().when(record(paid(1), returned(2))).then(answered(paid(1), returned(2)));
  }

  @Test
  void theSameAnswersAgainChangeNothing() {
    ready(answered(paid(1), returned(2))).when(record(paid(1), returned(2))).thenItIsAlreadySo();
  }

  @Test
  void anOldAnswerIsKnownEvenAfterTheAccountWasCorrected() {
    ready(answered(returned(2)), corrected(2, "6222000000002222"))
        .when(record(returned(2)))
        .thenItIsAlreadySo();
  }

  @Test
  void theLatestOfTwoReturnsOfADayIsKnown() {
    LinePayment wrong = new LinePayment(2, aid(2), BankResult.WRONG_ACCOUNT, "", PAID);
    ready(answered(wrong), corrected(2, "6222000000002222"), answered(returned(2)))
        .when(record(returned(2)))
        .thenItIsAlreadySo();
  }

  @Test
  void aReturnedLineMayBePaidAfterwards() {
    ready(answered(returned(2)), corrected(2, "6222000000002222"))
        .when(record(returned(2), paid(2)))
        .then(answered(paid(2)));
  }

  @Test
  void whatWasPaidIsSentBackByTheBankButNotBeforeAndNotPaidOtherwise() {
    ready(answered(paid(1))).when(record(returned(1))).then(answered(returned(1)));
    ready(answered(paid(1)))
        .when(record(new LinePayment(1, aid(1), BankResult.RETURNED, "", PAID.minusDays(1))))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
    ready(answered(paid(1)))
        .when(record(new LinePayment(1, aid(1), BankResult.PAID, "LS9", PAID)))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
  }

  @Test
  void whatWasPaidAtTheSecondTimeIsSentBackAsWell() {
    LinePayment later = new LinePayment(2, aid(2), BankResult.RETURNED, "", PAID.plusDays(2));
    ready(answered(returned(2)), answered(paid(2))).when(record(later)).then(answered(later));
    LinePayment before = new LinePayment(2, aid(2), BankResult.RETURNED, "", PAID.minusDays(1));
    ready(answered(returned(2)), answered(paid(2)))
        .when(record(before))
        .thenRefused(RejectionCode.LINE_ALREADY_PAID);
  }

  @Test
  void whatIsSentBackTwiceOnADayIsToldApartByItsNumber() {
    LinePayment first = sentBack(aid(1), "TH1");
    LinePayment second = sentBack(AGAIN, "TH2");
    paidTwice(first).when(record(second)).then(answered(second));
    paidTwice(first).when(record(first)).thenItIsAlreadySo();
    paidTwice(first).when(record(sentBack(AGAIN, ""))).thenRefused(RejectionCode.ANSWER_UNCLEAR);
  }

  /** Older facts bear no number of what the bank sent back. */
  @Test
  void whetherTheBankSaysItAgainIsAskedWhereNoNumberTellsIt() {
    paidTwice(sentBack(aid(1), ""))
        .when(record(sentBack(AGAIN, "TH2")))
        .thenRefused(RejectionCode.ANSWER_UNCLEAR);
    ready(answered(returned(2)), answered(paid(2)))
        .when(record(returned(2)))
        .thenRefused(RejectionCode.ANSWER_UNCLEAR);
    LinePayment numbered = new LinePayment(2, aid(2), BankResult.RETURNED, "TH1", PAID);
    ready(answered(returned(2))).when(record(numbered)).thenItIsAlreadySo();
  }

  private static RosterStory paidTwice(LinePayment sentBackBetween) {
    return ready(
        answered(paid(1)),
        answered(sentBackBetween),
        new RosterLineRenewed(ROSTER, Samples.COUNTY, 1, AGAIN, 9, "再发", Samples.CASEWORKER, PAID),
        answered(new LinePayment(1, AGAIN, BankResult.PAID, "LS11", PAID)));
  }

  private static LinePayment sentBack(AidId aid, String number) {
    return new LinePayment(1, aid, BankResult.RETURNED, number, PAID);
  }

  @Test
  void whoApprovedTheRosterDoesNotRecordItsPayment() {
    ready().when(record(SUPERVISOR, paid(1))).thenRefused(RejectionCode.C13_SAME_HANDS);
  }

  @Test
  void whoeverSaidOrConfirmedWhatALineBecameDoesNotPayIt() {
    StaffId confirming = new StaffId("finance2@410803");
    RosterStory corrected =
        ready(
            entered(2, "6222000000002222"),
            Like.the(corrected(2, "6222000000002222"))
                .with(RosterLineCorrected::correctedBy, confirming)
                .made());
    for (StaffId hand : List.of(confirming, FINANCE)) {
      corrected.when(record(hand, paid(2))).thenRefused(RejectionCode.C13_SAME_HANDS);
      corrected.when(record(hand, paid(1))).thenHappens(RosterLinesPaid.class);
      corrected.when(record(hand, returned(2))).thenHappens(RosterLinesPaid.class);
    }
    corrected
        .when(record(new StaffId("finance3@410803"), paid(2)))
        .thenHappens(RosterLinesPaid.class);
  }

  @Test
  void whoApprovedThatALineIsPaidOnceMoreDoesNotRecordItsPayment() {
    StaffId other = new StaffId("other@410803");
    RosterLineRenewed renewed =
        new RosterLineRenewed(
            ROSTER, Samples.COUNTY, 2, new AidId("aid-1-2r2"), 9, "再发", other, PAID);
    ready(renewed).when(record(other, paid(1))).thenRefused(RejectionCode.C13_SAME_HANDS);
    ready(renewed).when(record(paid(1))).then(answered(paid(1)));
  }

  @Test
  void theBankDoesNotAnswerBeforeTheApproval() {
    ready()
        .when(record(new LinePayment(1, aid(1), BankResult.PAID, "LS1", APPROVED.minusDays(1))))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
  }

  @Test
  void onlyLinesOnTheirFilesArePaid() {
    ready().when(record(paid(3))).thenRefused(RejectionCode.LINE_GIVEN_UP);
    ready(dropped(2)).when(record(paid(2))).thenRefused(RejectionCode.LINE_GIVEN_UP);
    given(drawnUp(), listed(), approved())
        .when(record(paid(1)))
        .thenRefused(RejectionCode.LINE_NOT_CARRIED);
    ready()
        .when(record(new LinePayment(4, aid(4), BankResult.PAID, "LS4", PAID)))
        .thenRefused(RejectionCode.LINE_NOT_FOUND);
    given(drawnUp(), listed()).when(record(paid(1))).thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }

  @Test
  void theBankMayAnswerOnTheDayOfTheApproval() {
    ready()
        .when(record(new LinePayment(1, aid(1), BankResult.PAID, "LS1", APPROVED)))
        .thenHappens(RosterLinesPaid.class);
  }

  @Test
  void aRosterThatIsUnknownOrTurnedDownIsNotPaid() {
    given().when(record(paid(1))).thenRefused(RejectionCode.ROSTER_NOT_FOUND);
    given(drawnUp(), listed(), rejected())
        .when(record(paid(1)))
        .thenRefused(RejectionCode.ROSTER_NOT_APPROVED);
  }

  @Test
  void aWrongAccountMayBePaidOnceItWasCorrected() {
    LinePayment wrong = new LinePayment(1, aid(1), BankResult.WRONG_ACCOUNT, "", PAID);
    ready(answered(wrong)).when(record(paid(1))).then(answered(paid(1)));
    ready(answered(wrong), corrected(1, "1")).when(record(paid(1))).then(answered(paid(1)));
  }
}
