package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.closed;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.followUp;
import static org.warmledger.command.cases.Facts.followedUp;
import static org.warmledger.command.cases.Facts.movedNextDoor;
import static org.warmledger.command.cases.Facts.promised;
import static org.warmledger.command.cases.Facts.reopened;
import static org.warmledger.command.cases.Facts.visit;
import static org.warmledger.command.cases.Facts.visited;
import static org.warmledger.command.cases.GivenCare.appeal;
import static org.warmledger.command.cases.GivenCare.appealed;
import static org.warmledger.command.cases.GivenCare.check;
import static org.warmledger.command.cases.GivenCare.checked;
import static org.warmledger.command.cases.GivenCare.confirmPaper;
import static org.warmledger.command.cases.GivenCare.decided;
import static org.warmledger.command.cases.GivenCare.object;
import static org.warmledger.command.cases.GivenCare.objected;
import static org.warmledger.command.cases.GivenCare.publish;
import static org.warmledger.command.cases.GivenCare.published;
import static org.warmledger.command.cases.GivenCare.resolved;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.undo;
import static org.warmledger.command.cases.Undoing.undoClosure;
import static org.warmledger.command.cases.Undoing.undoReopening;
import static org.warmledger.command.cases.Undoing.undoTransfer;
import static org.warmledger.command.cases.Undoing.undoVisit;
import static org.warmledger.command.decision.RejectionCode.ALREADY_OPEN;
import static org.warmledger.command.decision.RejectionCode.CASE_CLOSED;
import static org.warmledger.command.decision.RejectionCode.CASE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.FACT_RESTED_ON;
import static org.warmledger.command.decision.RejectionCode.NOTHING_TO_TAKE_BACK;
import static org.warmledger.command.decision.RejectionCode.NOTICE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.OBJECTION_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.VISIT_NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.Samples;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.ObjectionOutcome;

/** What was entered wrongly about a file is taken back, and it is as it was before (C29). */
class TakeBackTest {

  private static final CaseEvent[] OBJECTED = {
    archived("2026-01-12"), published("2026-02-02", "2026-02-06"), objected("2026-02-03")
  };

  @Test
  void aVisitThatWasTakenBackWasNeverMade() {
    Story before = given(archived("2026-01-12"));
    Story after = before.and(visited("2026-01-20")).and(promised("2026-01-20"));
    after.when(undoVisit("2026-01-19")).thenRefused(DATE_OUT_OF_ORDER);
    Story back = after.then(undoVisit("2026-01-21"));
    assertThat(back.file().visits()).isEmpty();
    assertThat(back.file().given()).isEmpty();
    back.when(undoVisit("2026-01-21")).thenItIsAlreadySo();
    back.when(visit("2026-01-20", true)).thenItIsAlreadySo();
    before.when(undoVisit("2026-01-21")).thenRefused(VISIT_NOT_FOUND);
    given().when(undoVisit("2026-01-21")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void whatAVisitPromisedAndWasDoneIsTakenBackFirst() {
    Story done =
        given(
            archived("2026-01-12"),
            visited("2026-01-20"),
            promised("2026-01-20"),
            followedUp("2026-02-01"));
    done.when(undoVisit("2026-02-02")).thenRefused(FACT_RESTED_ON);
    Story back = done.then(undo(FileFact.FOLLOW_UP, Facts.VISIT.value(), "2026-02-02"));
    back.when(undo(FileFact.FOLLOW_UP, Facts.VISIT.value(), "2026-02-02")).thenItIsAlreadySo();
    back.when(undoVisit("2026-02-02")).thenHappens(VisitReversed.class);
    back.when(followUp("2026-02-05")).thenHappens(FollowUpDone.class);
    done.when(undo(FileFact.FOLLOW_UP, "visit-x", "2026-02-02")).thenRefused(VISIT_NOT_FOUND);
  }

  @Test
  void aFileReopenedByMistakeIsClosedAsItWas() {
    Story closed = given(archived("2026-01-12"), closed("2026-03-01"));
    Story open = closed.and(reopened("2026-04-01"));
    open.when(undoReopening("2026-03-31")).thenRefused(DATE_OUT_OF_ORDER);
    Story back = open.then(undoReopening("2026-04-02"));
    assertThat(back.file().periods()).isEqualTo(closed.file().periods());
    back.when(undoReopening("2026-04-02")).thenItIsAlreadySo();
    back.when(Facts.close(CloseReason.LIFTED, "2026-03-01")).thenItIsAlreadySo();
    back.when(visit("2026-04-01", false)).thenRefused(CASE_CLOSED);
    back.when(Facts.reopen("2026-05-01")).thenHappens(CaseReopened.class);
    assertThat(back.then(undoClosure("2026-04-02")).file().periods())
        .containsExactly(OpenPeriod.since(day("2026-01-12")));
    closed.when(undoReopening("2026-04-02")).thenRefused(NOTHING_TO_TAKE_BACK);
    given().when(undoReopening("2026-04-02")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void whatRestsOnAReopeningIsTakenBackFirst() {
    Story open =
        given(
            archived("2026-01-12"),
            movedNextDoor("2026-03-01"),
            closed("2026-03-01"),
            reopened("2026-04-01"));
    for (CaseEvent later :
        List.of(
            visited("2026-04-02"),
            published("2026-04-02", "2026-04-08"),
            checked("2026-04-02"),
            Facts.proposed("2026-04-02"),
            movedNextDoor("2026-04-01"),
            closed("2026-04-02"))) {
      open.and(later).when(undoReopening("2026-05-01")).thenRefused(FACT_RESTED_ON);
    }
    for (CaseEvent earlier : List.of(visited("2026-02-20"), Facts.proposed("2026-02-20"))) {
      open.and(earlier).when(undoReopening("2026-05-01")).thenHappens(ReopeningReversed.class);
    }
    open.and(Facts.proposed("2026-04-02"))
        .and(Facts.rejected("2026-04-03"))
        .when(undoReopening("2026-05-01"))
        .thenHappens(ReopeningReversed.class);
  }

  @Test
  void aFileClosedByMistakeWasOpenAllAlong() {
    Story closed = given(archived("2026-01-12"), closed("2026-03-01"));
    closed.when(undoClosure("2026-02-28")).thenRefused(DATE_OUT_OF_ORDER);
    Story open = closed.then(undoClosure("2026-04-01"));
    assertThat(open.file().periods()).containsExactly(OpenPeriod.since(day("2026-01-12")));
    open.when(visit("2026-03-15", false)).thenHappens(CaseVisited.class);
    open.when(undoClosure("2026-04-01")).thenItIsAlreadySo();
    open.and(closed("2026-05-01"))
        .and(reopened("2026-06-01"))
        .when(undoClosure("2026-06-02"))
        .thenRefused(ALREADY_OPEN);
    given(archived("2026-01-12")).when(undoClosure("2026-04-01")).thenRefused(ALREADY_OPEN);
    given().when(undoClosure("2026-04-01")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void aFileMovedByMistakeIsBackWithTheUnionThatItLeft() {
    Story moved = given(archived("2026-01-12"), movedNextDoor("2026-03-01"));
    moved.when(undoTransfer("2026-02-28")).thenRefused(DATE_OUT_OF_ORDER);
    Story back = moved.then(undoTransfer("2026-03-02"));
    assertThat(back.file().union()).isEqualTo(Samples.COUNTY);
    back.when(undoTransfer("2026-03-02")).thenItIsAlreadySo();
    moved.and(closed("2026-03-05")).when(undoTransfer("2026-03-06")).thenRefused(CASE_CLOSED);
    given(archived("2026-01-12"))
        .when(undoTransfer("2026-03-02"))
        .thenRefused(NOTHING_TO_TAKE_BACK);
    given().when(undoTransfer("2026-03-02")).thenRefused(CASE_NOT_FOUND);
  }

  @Test
  void aNoticeIsTakenBackAfterTheObjectionsToIt() {
    String notice = GivenCare.NOTICE.value();
    String objection = GivenCare.OBJECTION.value();
    Story decided = given(OBJECTED).and(resolved(ObjectionOutcome.UPHELD, "2026-02-04"));
    decided.when(undo(FileFact.NOTICE, notice, "2026-02-07")).thenRefused(FACT_RESTED_ON);
    decided.when(undo(FileFact.OBJECTION, objection, "2026-02-07")).thenRefused(FACT_RESTED_ON);
    Story open = decided.then(undo(FileFact.OBJECTION_DECISION, objection, "2026-02-07"));
    assertThat(open.file().notices()).isEqualTo(given(OBJECTED).file().notices());
    open.when(undo(FileFact.OBJECTION_DECISION, objection, "2026-02-07")).thenItIsAlreadySo();
    Story none =
        open.then(undo(FileFact.OBJECTION, objection, "2026-02-07"))
            .then(undo(FileFact.NOTICE, notice, "2026-02-07"));
    assertThat(none.file().notices()).isEmpty();
    none.when(undo(FileFact.NOTICE, notice, "2026-02-07")).thenItIsAlreadySo();
    none.when(undo(FileFact.NOTICE, "notice-x", "2026-02-07")).thenRefused(NOTICE_NOT_FOUND);
    none.when(undo(FileFact.OBJECTION, "objection-x", "2026-02-07"))
        .thenRefused(OBJECTION_NOT_FOUND);
    given(OBJECTED)
        .when(undo(FileFact.OBJECTION_DECISION, objection, "2026-02-07"))
        .thenRefused(NOTHING_TO_TAKE_BACK);
  }

  @Test
  void aMeansCheckIsTakenBackStepByStep() {
    String check = GivenCare.CHECK.value();
    Story found = given(archived("2026-01-12"), checked("2026-02-01", Exclusion.VEHICLE));
    Story appealed = found.and(appealed("2026-02-02"));
    Story decided = appealed.and(decided(AppealOutcome.GRANTED, "2026-02-03"));
    decided.when(undo(FileFact.MEANS_CHECK, check, "2026-02-07")).thenRefused(FACT_RESTED_ON);
    decided.when(undo(FileFact.APPEAL, check, "2026-02-07")).thenRefused(FACT_RESTED_ON);
    Story open = decided.then(undo(FileFact.APPEAL_DECISION, check, "2026-02-07"));
    assertThat(open.file().means()).isEqualTo(appealed.file().means());
    Story again = open.then(undo(FileFact.APPEAL, check, "2026-02-07"));
    assertThat(again.file().means()).isEqualTo(found.file().means());
    again.when(appeal("2026-02-08")).thenHappens(ExclusionAppealed.class);
    Story none = again.then(undo(FileFact.MEANS_CHECK, check, "2026-02-07"));
    assertThat(none.file().excludedOn()).isEmpty();
    assertThat(none.file().means()).isEqualTo(new Means.Unchecked());
    none.when(undo(FileFact.MEANS_CHECK, check, "2026-02-07")).thenItIsAlreadySo();
    given(archived("2026-01-12"))
        .when(undo(FileFact.MEANS_CHECK, check, "2026-02-07"))
        .thenRefused(NOTHING_TO_TAKE_BACK);
    found.when(undo(FileFact.APPEAL, check, "2026-02-07")).thenRefused(NOTHING_TO_TAKE_BACK);
  }

  @Test
  void whatWasTakenBackDoesNotHappenAgainWhenItIsSentAgain() {
    Story unobjected =
        given(OBJECTED).then(undo(FileFact.OBJECTION, GivenCare.OBJECTION.value(), "2026-02-07"));
    unobjected.when(object("2026-02-03")).thenItIsAlreadySo();
    unobjected
        .then(undo(FileFact.NOTICE, GivenCare.NOTICE.value(), "2026-02-07"))
        .when(publish("2026-02-02", "2026-02-06", "张**，困难救助"))
        .thenItIsAlreadySo();
    given(archived("2026-01-12"), checked("2026-02-01", Exclusion.VEHICLE))
        .then(undo(FileFact.MEANS_CHECK, GivenCare.CHECK.value(), "2026-02-07"))
        .when(check("2026-02-01", Exclusion.VEHICLE))
        .thenItIsAlreadySo();
  }

  @Test
  void whatNobodyPromisedOrFoundChangesNothing() {
    Story visited = given(archived("2026-01-12"), visited("2026-01-20"));
    assertThat(visited.and(followedUp("2026-02-01")).file()).isEqualTo(visited.file());
    Story unchecked = given(archived("2026-01-12"));
    assertThat(unchecked.and(appealed("2026-02-02")).file()).isEqualTo(unchecked.file());
  }

  @Test
  void paperThatWasNotThereIsNotConfirmed() {
    Story before = given(archived("2026-01-12"));
    before.when(undo(FileFact.PAPER, "", "2026-02-07")).thenRefused(NOTHING_TO_TAKE_BACK);
    Story confirmed = before.then(confirmPaper("2026-02-01"));
    confirmed.when(undo(FileFact.PAPER, "", "2026-01-31")).thenRefused(DATE_OUT_OF_ORDER);
    confirmed.when(undo(FileFact.PAPER, "", "2026-02-07")).thenHappens(FactReversed.class);
    Story back = confirmed.then(undo(FileFact.PAPER, "", "2026-02-07"));
    assertThat(back.file().past().paper()).isEmpty();
    back.when(undo(FileFact.PAPER, "", "2026-02-07")).thenItIsAlreadySo();
    Story moved = confirmed.then(confirmPaper("2026-02-03"));
    Story notMoved = moved.then(undo(FileFact.PAPER, "", "2026-02-07"));
    assertThat(notMoved.file().past().paper().orElseThrow().occurredOn())
        .isEqualTo(day("2026-02-01"));
  }
}
