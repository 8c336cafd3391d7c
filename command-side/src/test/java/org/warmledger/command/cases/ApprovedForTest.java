package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.AID;
import static org.warmledger.command.cases.Facts.approved;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.closed;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.delivered;
import static org.warmledger.command.cases.Facts.funded;
import static org.warmledger.command.cases.Facts.proposed;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.AID_ON_THE_WAY;
import static org.warmledger.command.decision.RejectionCode.REOPEN_INSTEAD;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.ArchiveCaseRule;
import org.warmledger.command.cases.revisecase.ReviseCase;
import org.warmledger.command.cases.revisecase.ReviseCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/**
 * What was approved goes to whom it was approved for, and counts for the household for the year.
 */
class ApprovedForTest {

  private static final Household HOUSEHOLD = Samples.household();
  private static final UnionPath ELSEWHERE = new UnionPath("100000/410000/410800/410802");
  private static final WorkerDetails WORKER = Samples.workerDetails();

  private static Function<CaseState, Decision<CaseEvent>> revise(PersonId head, WorkerDetails as) {
    Household now =
        new Household(
            new Head(head, HOUSEHOLD.head().identity(), Personal.of(head, as)),
            HOUSEHOLD.members(),
            HOUSEHOLD.size(),
            HOUSEHOLD.means());
    return state ->
        ReviseCaseRule.decide(
            new ReviseCase(Samples.CASE, Samples.hardship(), now, Note.EMPTY, day("2026-02-03")),
            state);
  }

  private static WorkerDetails into(String account) {
    return Like.the(WORKER)
        .with(
            WorkerDetails::account,
            Optional.of(new BankAccount("工商银行", "焦作分行", account, WORKER.name())))
        .made();
  }

  private static WorkerDetails moved() {
    return Like.the(WORKER).with(WorkerDetails::address, "山阳区新街1号").made();
  }

  private static Story waiting() {
    return given(archived("2026-01-12"), proposed("2026-02-01")).and(approved("2026-02-02"));
  }

  @Test
  void whoGetsApprovedAidAndWhereStaysUntilItIsHandedOver() {
    for (Story onTheWay : List.of(waiting(), waiting().and(funded("2026-02-02")))) {
      onTheWay.when(revise(Samples.HEAD, into("6222999999999999999"))).thenRefused(AID_ON_THE_WAY);
      onTheWay.when(revise(new PersonId("person-other"), WORKER)).thenRefused(AID_ON_THE_WAY);
      onTheWay.when(revise(Samples.HEAD, moved())).thenHappens(CaseRevised.class);
    }
    waiting()
        .and(funded("2026-02-02"))
        .and(delivered("2026-02-03"))
        .when(revise(Samples.HEAD, into("6222999999999999999")))
        .thenHappens(CaseRevised.class);
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(revise(Samples.HEAD, into("6222999999999999999")))
        .thenHappens(CaseRevised.class);
  }

  private static final AidTerms ADVICE =
      new AidTerms(
          AidCategory.LEGAL_AID, Optional.empty(), Optional.empty(), Money.NONE, List.of());

  @Test
  void aServiceGoesIntoNoAccount() {
    given(archived("2026-01-12"), GivenCare.proposed(AID, ADVICE, "2026-02-01"))
        .and(approved("2026-02-02"))
        .when(revise(Samples.HEAD, into("6222999999999999999")))
        .thenHappens(CaseRevised.class);
  }

  @Test
  void aServiceAndAnotherUnionsAidLeaveTheYearOpen() {
    Story advised =
        given(archived("2026-01-12"), GivenCare.proposed(AID, ADVICE, "2026-02-01"))
            .and(delivered(ADVICE, "2026-02-03"));
    given()
        .when(_ -> again(advised.and(closed("2026-03-01")).state(), "2026-04-01"))
        .then(archived("2026-04-01"));
    CaseState elsewhere =
        given(
                Like.the(archived("2026-01-12")).with(CaseArchived::union, ELSEWHERE).made(),
                proposed("2026-02-01"))
            .and(approved("2026-02-02"))
            .and(funded("2026-02-02"))
            .and(delivered("2026-02-03"))
            .and(closed("2026-03-01"))
            .state();
    given().when(_ -> again(elsewhere, "2026-04-01")).then(archived("2026-04-01"));
  }

  @Test
  void nobodyTakesThePlaceOfWhoWasErasedWhileAidWaits() {
    Household erased =
        Like.the(HOUSEHOLD)
            .with(
                Household::head,
                new Head(Samples.HEAD, HOUSEHOLD.head().identity(), Personal.erased(Samples.HEAD)))
            .made();
    Story onTheWay =
        given(Like.the(archived("2026-01-12")).with(CaseArchived::household, erased).made())
            .and(proposed("2026-02-01"))
            .and(approved("2026-02-02"));
    onTheWay.when(revise(new PersonId("person-other"), WORKER)).thenRefused(AID_ON_THE_WAY);
    onTheWay.when(revise(Samples.HEAD, WORKER)).thenRefused(AID_ON_THE_WAY);
  }

  @Test
  void aFirstAccountIsAnotherThanWasApprovedAsWell() {
    WorkerDetails without = Like.the(WORKER).with(WorkerDetails::account, Optional.empty()).made();
    Story approved =
        given(archived("2026-01-12"))
            .then(revise(Samples.HEAD, without))
            .and(proposed("2026-02-01"))
            .and(approved("2026-02-02"));
    for (Story onTheWay : List.of(approved, approved.and(funded("2026-02-02")))) {
      onTheWay.when(revise(Samples.HEAD, WORKER)).thenRefused(AID_ON_THE_WAY);
      onTheWay
          .when(revise(Samples.HEAD, Like.the(without).with(WorkerDetails::address, "新街1号").made()))
          .thenHappens(CaseRevised.class);
    }
    approved
        .and(funded("2026-02-02"))
        .and(delivered("2026-02-03"))
        .when(revise(Samples.HEAD, WORKER))
        .thenHappens(CaseRevised.class);
  }

  private static Decision<CaseEvent> again(CaseState earlier, String on) {
    return ArchiveCaseRule.decide(
        new ArchiveCase(
            Samples.CASE, Samples.COUNTY, Samples.hardship(), HOUSEHOLD, Note.EMPTY, day(on)),
        HardshipCase.unopened(),
        List.of(earlier));
  }

  @Test
  void whoGotAidThisYearComesBackToTheFileThatThereWas() {
    Story aided = waiting().and(funded("2026-02-02")).and(delivered("2026-02-03"));
    given()
        .when(_ -> again(aided.and(closed("2026-03-01")).state(), "2026-04-01"))
        .thenRefused(REOPEN_INSTEAD);
    given()
        .when(_ -> again(aided.and(closed("2026-03-01")).state(), "2025-12-31"))
        .thenRefused(REOPEN_INSTEAD);
    given()
        .when(_ -> again(aided.and(closed("2026-03-01")).state(), "2027-01-02"))
        .then(archived("2027-01-02"));
    given()
        .when(_ -> again(given(archived("2026-01-12"), closed("2026-03-01")).state(), "2026-04-01"))
        .then(archived("2026-04-01"));
    given().when(_ -> again(aided.state(), "2026-04-01")).then(archived("2026-04-01"));
  }
}
