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

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchiving;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchivingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.values.Note;

/** A file that should never have been made ends, unless something happened on it (C29). */
class TakeBackArchivingTest {

  private static Function<CaseState, Decision<CaseEvent>> undo(String on) {
    return state ->
        TakeBackArchivingRule.decide(
            new TakeBackArchiving(Samples.CASE, Note.of("用错了文件"), day(on)), state);
  }

  @Test
  void aFileOnWhichNothingHappenedEndsOnce() {
    given().when(undo("2026-02-07")).thenRefused(CASE_NOT_FOUND);
    Story made = given(archived("2026-01-12"));
    made.when(undo("2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    made.when(undo("2026-02-07")).thenHappens(CaseClosed.class);
    made.then(undo("2026-02-07")).when(undo("2026-02-08")).thenItIsAlreadySo();
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
        .thenHappens(CaseClosed.class);
    given(
            archived("2026-01-12"),
            Facts.proposed("2026-01-20"),
            Facts.delivered("2026-01-21"),
            Facts.reversed("2026-01-22"))
        .when(undo("2026-02-07"))
        .thenHappens(CaseClosed.class);
  }
}
