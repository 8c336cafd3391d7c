package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.ArchiveCaseRule;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Note;

/** The life of a file from archiving to closing, and back. */
class FileTest {

  @Test
  void archivingTheSameFileAgainIsAlreadySo() {
    ArchiveCase command =
        new ArchiveCase(
            Samples.CASE,
            Samples.COUNTY,
            Samples.hardship(),
            Samples.household(),
            Note.EMPTY,
            day("2026-01-12"));
    given()
        .when(state -> ArchiveCaseRule.decide(command, state, List.of()))
        .then(archived("2026-01-12"));
    given(archived("2026-01-12"))
        .when(state -> ArchiveCaseRule.decide(command, state, List.of()))
        .thenItIsAlreadySo();
  }

  @Test
  void anOpenFileIsClosed() {
    given(archived("2026-01-12"))
        .when(close(CloseReason.LIFTED, "2026-03-01"))
        .then(closed("2026-03-01"));
  }

  @Test
  void aFileIsNotClosedBeforeItWasOpened() {
    given(archived("2026-01-12"))
        .when(close(CloseReason.LIFTED, "2026-01-11"))
        .thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void closingAClosedFileIsRefusedUnlessItIsTheSameClosure() {
    Story story = given(archived("2026-01-12"), closed("2026-03-01"));
    story.when(close(CloseReason.LIFTED, "2026-03-01")).thenItIsAlreadySo();
    story.when(close(CloseReason.MOVED, "2026-03-01")).thenRefused(ALREADY_CLOSED);
  }

  @Test
  void aClosedFileIsReopenedNotBeforeItWasClosed() {
    Story story = given(archived("2026-01-12"), closed("2026-03-01"));
    story.when(reopen("2026-02-28")).thenRefused(DATE_OUT_OF_ORDER);
    story.when(reopen("2026-06-01")).then(reopened("2026-06-01"));
  }

  @Test
  void anOpenFileIsNotReopened() {
    given(archived("2026-01-12")).when(reopen("2026-06-01")).thenRefused(ALREADY_OPEN);
    given(archived("2026-01-12"), closed("2026-03-01"), reopened("2026-06-01"))
        .when(reopen("2026-06-01"))
        .thenItIsAlreadySo();
  }

  @Test
  void aVisitMayLeaveAPromise() {
    given(archived("2026-01-12")).when(visit("2026-01-20", false)).thenHappens(CaseVisited.class);
    given(archived("2026-01-12"))
        .when(visit("2026-01-20", true))
        .thenHappens(CaseVisited.class, FollowUpPromised.class);
  }

  @Test
  void aVisitIsDatedWhileTheFileWasOpen() {
    Story story = given(archived("2026-01-12"), closed("2026-03-01"));
    story.when(visit("2026-01-11", false)).thenRefused(DATE_OUT_OF_ORDER);
    story.when(visit("2026-03-02", false)).thenRefused(CASE_CLOSED);
    story.when(visit("2026-02-28", false)).thenHappens(CaseVisited.class);
  }

  @Test
  void theSameVisitAgainIsAlreadySo() {
    given(archived("2026-01-12"), visited("2026-01-20"))
        .when(visit("2026-01-20", false))
        .thenItIsAlreadySo();
  }

  @Test
  void aPromiseIsKeptOnce() {
    CaseEvent[] promise = {archived("2026-01-12"), visited("2026-01-20"), promised("2026-01-20")};
    given(promise).when(followUp("2026-02-01")).then(followedUp("2026-02-01"));
    Story kept = given(promise[0], promise[1], promise[2], followedUp("2026-02-01"));
    kept.when(followUp("2026-02-01")).thenItIsAlreadySo();
    kept.when(followUp("2026-02-02")).thenRefused(FOLLOW_UP_ALREADY_DONE);
    given(archived("2026-01-12"), visited("2026-01-20"))
        .when(followUp("2026-02-01"))
        .thenRefused(NO_FOLLOW_UP_PROMISED);
    given(archived("2026-01-12")).when(followUp("2026-02-01")).thenRefused(VISIT_NOT_FOUND);
  }

  @Test
  void anOpenFileMovesToAnotherUnion() {
    given(archived("2026-01-12"))
        .when(transfer(Samples.NEIGHBOUR, "2026-02-01"))
        .thenHappens(CaseTransferred.class);
    given(archived("2026-01-12"), movedNextDoor("2026-02-01"))
        .when(transfer(Samples.NEIGHBOUR, "2026-02-01"))
        .thenRefused(TRANSFER_TO_ITSELF);
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(transfer(Samples.NEIGHBOUR, "2026-04-01"))
        .thenRefused(CASE_CLOSED);
  }

  @Test
  void whatHappensAfterATransferBelongsToTheNewUnion() {
    given(archived("2026-01-12"), movedNextDoor("2026-02-01"))
        .when(close(CloseReason.LIFTED, "2026-03-01"))
        .then(
            new CaseClosed(
                Samples.CASE, Samples.NEIGHBOUR, CloseReason.LIFTED, note(""), day("2026-03-01")));
  }

  @Test
  void aRevisionThatChangesNothingIsAlreadySo() {
    Hardship lighter =
        new Hardship(CaseTier.CITY, HardshipCategory.RELATIVE, HardshipCause.LAID_OFF, List.of());
    Story story = given(archived("2026-01-12"));
    story.when(revise(Samples.hardship(), "2026-02-01")).thenItIsAlreadySo();
    story.when(revise(lighter, "2026-02-01")).thenHappens(CaseRevised.class);
    story.when(revise(lighter, "2026-01-11")).thenRefused(DATE_OUT_OF_ORDER);
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(revise(lighter, "2026-02-01"))
        .thenRefused(CASE_CLOSED);
  }

  @Test
  void anErasedPersonIsNamedOnceAndNotBroughtBackByARevision() {
    given(archived("2026-01-12")).when(erase(Samples.SPOUSE)).thenHappens(CasePersonErased.class);
    Story gone = given(archived("2026-01-12"), erased(Samples.SPOUSE));
    gone.when(erase(Samples.SPOUSE)).thenItIsAlreadySo();
    gone.when(revise(Samples.hardship(), "2026-07-01")).thenRefused(PERSON_ERASED);
  }

  @Test
  void nothingHappensToAFileThatIsNot() {
    given().when(visit("2026-01-20", false)).thenRefused(CASE_NOT_FOUND);
    given().when(propose("2026-01-20")).thenRefused(CASE_NOT_FOUND);
    given().when(close(CloseReason.LIFTED, "2026-01-20")).thenRefused(CASE_NOT_FOUND);
    given().when(reopen("2026-01-20")).thenRefused(CASE_NOT_FOUND);
    given().when(followUp("2026-01-20")).thenRefused(CASE_NOT_FOUND);
    given().when(transfer(Samples.NEIGHBOUR, "2026-01-20")).thenRefused(CASE_NOT_FOUND);
    given().when(revise(Samples.hardship(), "2026-01-20")).thenRefused(CASE_NOT_FOUND);
  }
}
