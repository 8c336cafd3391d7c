package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenOffer.*;
import static org.warmledger.command.cases.GivenOffer.withdrawn;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.undoTransfer;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.events.Samples.CASE;
import static org.warmledger.events.Samples.COUNTY;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.AidOnTheWay;

/** A file moves when the union that is asked takes it, and stays where it is until then. */
class OfferTest {

  private static final StaffId ABOVE = new StaffId("supervisor@410800");
  private static final UnionCode CITY = new UnionCode("410800");
  private static final UnionPath ELSEWHERE = new UnionPath("100000/410000/410800/410811");

  private static Story onFile() {
    return given(archived("2026-01-12"));
  }

  private static Story asked() {
    return onFile().and(offered("2026-02-01"));
  }

  @Test
  void aFileIsOfferedAndStaysUntilItIsAccepted() {
    onFile().when(offer(Samples.NEIGHBOUR, "2026-02-01")).then(offered("2026-02-01"));
    assertThat(asked().file().union()).isEqualTo(COUNTY);
    asked().when(visit("2026-02-02", false)).thenInAWord("happens");
    asked()
        .when(accept(RECEIVER, NEXT_DOOR, "2026-02-03"))
        .then(
            new CaseTransferred(
                CASE,
                COUNTY,
                Samples.NEIGHBOUR,
                note(""),
                Optional.of(RECEIVER),
                day("2026-02-03")));
  }

  @Test
  void whereItIsOrWhereNobodyKnowsItCannotBeOffered() {
    onFile().when(offer(COUNTY, "2026-02-01")).thenRefused(TRANSFER_TO_ITSELF);
    onFile().when(offer(Samples.NEIGHBOUR, "2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    onFile()
        .and(closed("2026-02-01"))
        .when(offer(Samples.NEIGHBOUR, "2026-02-02"))
        .thenRefused(CASE_CLOSED);
    given().when(offer(Samples.NEIGHBOUR, "2026-02-01")).thenRefused(CASE_NOT_FOUND);
    given().when(accept(RECEIVER, NEXT_DOOR, "2026-02-01")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void oneUnionIsAskedAtATime() {
    asked().when(offer(ELSEWHERE, "2026-02-02")).thenRefused(TRANSFER_WAITS);
    asked().when(offer(Samples.NEIGHBOUR, "2026-02-01")).thenRefused(TRANSFER_WAITS);
    asked()
        .and(withdrawn("2026-02-02"))
        .when(offer(ELSEWHERE, "2026-02-03"))
        .thenHappens(TransferOffered.class);
    asked()
        .and(returned("2026-02-02"))
        .when(offer(ELSEWHERE, "2026-02-03"))
        .thenHappens(TransferOffered.class);
  }

  @Test
  void aidThatIsOnTheWayIsNamedInTheOfferAndSettledBeforeTheFileMoves() {
    Story waiting = onFile().and(proposed("2026-01-20"));
    waiting
        .when(offer(Samples.NEIGHBOUR, "2026-02-01"))
        .then(
            offered(
                "2026-02-01",
                new AidOnTheWay(
                    AID,
                    GivenCare.terms().category(),
                    GivenCare.terms().money(),
                    day("2026-01-20"))));
    Story offered = waiting.and(offered("2026-02-01"));
    offered.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(AID_ON_THE_WAY);
    offered
        .and(rejected("2026-02-02"))
        .when(accept(RECEIVER, NEXT_DOOR, "2026-02-03"))
        .thenHappens(CaseTransferred.class);
  }

  @Test
  void itMovesNoSoonerThanItWasVisited() {
    Story visited = asked().and(visited("2026-02-04"));
    visited.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(DATE_OUT_OF_ORDER);
    visited.when(accept(RECEIVER, NEXT_DOOR, "2026-02-04")).thenHappens(CaseTransferred.class);
  }

  @Test
  void nobodyWhoOffersItAnswers() {
    asked().when(accept(SUPERVISOR, NEXT_DOOR, "2026-02-02")).thenRefused(C13_SAME_HANDS);
    asked().when(sendBack(SUPERVISOR, NEXT_DOOR, "2026-02-02")).thenRefused(C13_SAME_HANDS);
    StaffId colleague = new StaffId("supervisor2@410803");
    asked().when(accept(colleague, COUNTY.code(), "2026-02-02")).thenRefused(TRANSFER_FOR_OTHERS);
    asked().when(sendBack(colleague, COUNTY.code(), "2026-02-02")).thenRefused(TRANSFER_FOR_OTHERS);
  }

  /** A union above both answers for the one, unless it was the one that offered. */
  @Test
  void theUnionAboveIsOnOneSideOnly() {
    asked().when(accept(ABOVE, CITY, "2026-02-02")).thenHappens(CaseTransferred.class);
    onFile()
        .then(offer(Samples.NEIGHBOUR, CITY, "2026-02-01"))
        .when(accept(ABOVE, CITY, "2026-02-02"))
        .thenRefused(TRANSFER_FOR_OTHERS);
  }

  /** A county offers for the city that keeps the file: the city does not answer itself. */
  @Test
  void theUnionThatKeepsItDoesNotAnswerWhoeverOfferedIt() {
    UnionPath city = new UnionPath("100000/410000/410800");
    TransferOffered own = Like.the(offered("2026-02-01")).with(TransferOffered::union, city).made();
    assertThat(ReceiverRule.refusal(own, ABOVE, CITY, day("2026-02-02")).map(Rejection::code))
        .contains(TRANSFER_FOR_OTHERS);
  }

  @Test
  void whoIsAskedSendsItBackOnce() {
    asked().when(sendBack(RECEIVER, NEXT_DOOR, "2026-02-02")).then(returned("2026-02-02"));
    asked().when(sendBack(RECEIVER, NEXT_DOOR, "2026-01-31")).thenRefused(DATE_OUT_OF_ORDER);
    Story back = asked().and(returned("2026-02-02"));
    back.when(sendBack(RECEIVER, NEXT_DOOR, "2026-02-02")).thenItIsAlreadySo();
    back.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(TRANSFER_NOT_OFFERED);
    onFile().when(sendBack(RECEIVER, NEXT_DOOR, "2026-02-02")).thenRefused(TRANSFER_NOT_OFFERED);
  }

  @Test
  void whoOffersItTakesThatBackWhileItWaitsAndAfterItWasSentBack() {
    asked().when(withdraw("2026-02-02")).then(withdrawn("2026-02-02"));
    asked().when(withdraw("2026-01-31")).thenRefused(DATE_OUT_OF_ORDER);
    asked()
        .and(returned("2026-02-02"))
        .when(withdraw("2026-02-03"))
        .thenHappens(TransferWithdrawn.class);
    Story gone = asked().and(withdrawn("2026-02-02"));
    gone.when(withdraw("2026-02-03")).thenRefused(TRANSFER_NOT_OFFERED);
    gone.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(TRANSFER_NOT_OFFERED);
  }

  @Test
  void anOfferEndsWithTheFile() {
    Story ended = asked().then(close(CloseReason.LIFTED, "2026-02-02"));
    ended.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(CASE_CLOSED);
    ended.when(sendBack(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(CASE_CLOSED);
    ended.when(withdraw("2026-02-03")).thenRefused(CASE_CLOSED);
    Story again = ended.and(reopened("2026-03-01"));
    again.when(accept(RECEIVER, NEXT_DOOR, "2026-03-02")).thenRefused(TRANSFER_NOT_OFFERED);
    again.when(offer(ELSEWHERE, "2026-03-02")).thenHappens(TransferOffered.class);
  }

  @Test
  void aClosureThatWasNoneLeavesTheOfferAsItWas() {
    asked()
        .then(close(CloseReason.LIFTED, "2026-02-02"))
        .then(Undoing.undoClosure("2026-02-03"))
        .when(accept(RECEIVER, NEXT_DOOR, "2026-02-04"))
        .thenHappens(CaseTransferred.class);
  }

  /** Whoever has taken a file does not give it back by one act of their own. */
  @Test
  void itIsTakenBackByWhoSentItOrAboveBothAndOfferedBackByWhoHasIt() {
    Story moved = asked().then(accept(RECEIVER, NEXT_DOOR, "2026-02-03"));
    moved.when(undoTransfer(NEXT_DOOR, "2026-02-04")).thenRefused(TRANSFER_BACK_IS_OFFERED);
    moved.when(undoTransfer(COUNTY.code(), "2026-02-04")).thenHappens(TransferReversed.class);
    moved.when(undoTransfer(CITY, "2026-02-04")).thenHappens(TransferReversed.class);
    asked()
        .and(movedAbove())
        .when(undoTransfer(CITY, "2026-02-04"))
        .thenRefused(TRANSFER_BACK_IS_OFFERED);
    moved.when(offer(COUNTY, NEXT_DOOR, "2026-02-04")).thenHappens(TransferOffered.class);
  }

  private static CaseTransferred movedAbove() {
    UnionPath city = new UnionPath("100000/410000/410800");
    return Like.the(movedNextDoor("2026-02-03")).with(CaseTransferred::to, city).made();
  }

  @Test
  void oncePassedOnItIsNoLongerOffered() {
    Story moved = asked().then(accept(RECEIVER, NEXT_DOOR, "2026-02-03"));
    assertThat(moved.file().union()).isEqualTo(Samples.NEIGHBOUR);
    moved.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(TRANSFER_NOT_OFFERED);
    Story back = moved.then(Undoing.undoTransfer("2026-02-04"));
    assertThat(back.file().union()).isEqualTo(COUNTY);
    back.when(accept(RECEIVER, NEXT_DOOR, "2026-02-05")).thenRefused(TRANSFER_NOT_OFFERED);
  }

  /** As an import or an earlier release has it. */
  @Test
  void whatWasMovedByOneActIsWhereItWasMovedTo() {
    Story moved = asked().and(movedNextDoor("2026-02-02"));
    assertThat(moved.file().union()).isEqualTo(Samples.NEIGHBOUR);
    moved.when(accept(RECEIVER, NEXT_DOOR, "2026-02-03")).thenRefused(TRANSFER_NOT_OFFERED);
  }
}
