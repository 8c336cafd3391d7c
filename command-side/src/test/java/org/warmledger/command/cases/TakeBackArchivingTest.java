package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.visited;
import static org.warmledger.command.cases.GivenCare.checked;
import static org.warmledger.command.cases.GivenCare.published;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.CASE_NOT_FOUND;
import static org.warmledger.command.decision.RejectionCode.DATE_OUT_OF_ORDER;
import static org.warmledger.command.decision.RejectionCode.FACT_RESTED_ON;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.ArchiveCaseRule;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchiving;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchivingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;

/** A file that should never have been made never was, unless something happened on it (C29). */
class TakeBackArchivingTest {

  private static Function<CaseState, Decision<CaseEvent>> undo(String on) {
    return state ->
        TakeBackArchivingRule.decide(
            new TakeBackArchiving(Samples.CASE, Note.of("用错了文件"), Facts.SUPERVISOR, day(on)),
            state);
  }

  @Test
  void aFileOnWhichNothingHappenedNeverWasOnce() {
    given().when(undo("2026-02-07")).thenRefused(CASE_NOT_FOUND);
    Story made = given(archived("2026-01-12"));
    made.when(undo("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    made.when(undo("2026-02-07")).thenHappens(ArchivingReversed.class);
    made.then(undo("2026-02-07")).when(undo("2026-02-08")).thenItIsAlreadySo();
  }

  @Test
  void itSaysWhatItTakesBackAndWhoSaysSo() {
    given(archived("2026-01-12"))
        .when(undo("2026-02-07"))
        .then(
            new ArchivingReversed(
                Samples.CASE,
                Samples.COUNTY,
                day("2026-01-12"),
                Facts.note("用错了文件"),
                Facts.SUPERVISOR,
                day("2026-02-07")));
  }

  /** There is no file, for whoever asks anything of it; sent again, its archiving makes none. */
  @Test
  void onAFileThatNeverWasNothingHappens() {
    Story gone = given(archived("2026-01-12")).then(undo("2026-02-07"));
    List<Function<CaseState, Decision<CaseEvent>>> asked =
        List.of(
            Facts.close(CloseReason.LIFTED, "2026-02-08"),
            Facts.reopen("2026-02-08"),
            Facts.transfer(Samples.NEIGHBOUR, "2026-02-08"),
            Facts.revise(Samples.hardship(), "2026-02-08"),
            Facts.visit("2026-02-08", false),
            Facts.propose("2026-02-08"),
            Undoing.undoClosure("2026-02-08"),
            Undoing.undoTransfer("2026-02-08"),
            GivenCare.check("2026-02-08"),
            GivenCare.confirmPaper("2026-02-08"));
    asked.forEach(one -> gone.when(one).thenRefused(CASE_NOT_FOUND));
    gone.when(state -> ArchiveCaseRule.decide(again(), state, List.of())).thenItIsAlreadySo();
  }

  private static ArchiveCase again() {
    return new ArchiveCase(
        Samples.CASE,
        Samples.COUNTY,
        Samples.hardship(),
        Samples.household(),
        Note.EMPTY,
        day("2026-01-12"));
  }

  /** What it said of them stays in the ledger until they are erased. */
  @Test
  void whoeverWasOnItIsErasedFromItAllTheSame() {
    Story gone = given(archived("2026-01-12")).then(undo("2026-02-07"));
    gone.when(Facts.erase(Samples.SPOUSE)).thenHappens(CasePersonErased.class);
    gone.then(Facts.erase(Samples.SPOUSE)).when(Facts.erase(Samples.SPOUSE)).thenItIsAlreadySo();
    given().when(Facts.erase(Samples.SPOUSE)).thenItIsAlreadySo();
  }

  @Test
  void whatAnEarlierReleaseClosedAsMisidentifiedIsTakenBackAlready() {
    given(archived("2026-01-12"))
        .then(Facts.close(CloseReason.MISIDENTIFIED, "2026-02-01"))
        .when(undo("2026-02-07"))
        .thenItIsAlreadySo();
  }

  @Test
  void whatHappenedOnItIsTakenBackFirst() {
    given(archived("2026-01-12"), visited("2026-01-20"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
    given(archived("2026-01-12"), checked("2026-01-20"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
    given(archived("2026-01-12"), published("2026-01-20", "2026-01-26"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
    given(archived("2026-01-12"), Facts.proposed("2026-01-20"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
    given(archived("2026-01-12"))
        .then(Facts.close(CloseReason.LIFTED, "2026-02-01"))
        .then(Facts.reopen("2026-02-03"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
    given(archived("2026-01-12"))
        .then(Facts.close(CloseReason.LIFTED, "2026-02-01"))
        .when(undo("2026-02-07"))
        .thenRefused(FACT_RESTED_ON);
  }

  @Test
  void whatWasTakenBackOnItIsNotInTheWay() {
    given(archived("2026-01-12"), Facts.proposed("2026-01-20"), Facts.rejected("2026-01-21"))
        .when(undo("2026-02-07"))
        .thenHappens(ArchivingReversed.class);
    given(
            archived("2026-01-12"),
            Facts.proposed("2026-01-20"),
            Facts.delivered("2026-01-21"),
            Facts.reversed("2026-01-22"))
        .when(undo("2026-02-07"))
        .thenHappens(ArchivingReversed.class);
  }
}
