package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** Aid: first the file, then the aid, through different hands, to the worker. */
class AidTest {

  @Test
  void aidIsProposedOnAnOpenFile() {
    given(archived("2026-01-12")).when(propose("2026-02-01")).then(proposed("2026-02-01"));
  }

  @Test
  void aidDatedBeforeTheFileWasArchivedIsRefused() {
    given(archived("2026-01-12")).when(propose("2026-01-11")).thenRefused(C03_AID_WITHOUT_FILE);
  }

  @Test
  void aidIsNotProposedOnAClosedFile() {
    given(archived("2026-01-12"), closed("2026-03-01"))
        .when(propose("2026-02-01"))
        .thenRefused(C03_AID_WITHOUT_FILE);
  }

  @Test
  void aidIsNotProposedForTheTimeBetweenClosingAndReopening() {
    given(archived("2026-01-12"), closed("2026-03-01"), reopened("2026-06-01"))
        .when(propose("2026-04-01"))
        .thenRefused(C03_AID_WITHOUT_FILE);
  }

  @Test
  void theSameProposalAgainIsAlreadySo() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(propose("2026-02-01"))
        .thenItIsAlreadySo();
  }

  @Test
  void somebodyElseApproves() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(approve(SUPERVISOR, "2026-02-02"))
        .then(approved("2026-02-02"));
  }

  @Test
  void whoeverProposedDoesNotApprove() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(approve(CASEWORKER, "2026-02-02"))
        .thenRefused(C13_SAME_HANDS);
  }

  @Test
  void approvalIsNotDatedBeforeTheProposal() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(approve(SUPERVISOR, "2026-01-31"))
        .thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void approvalAfterTheFileEndedIsRefused() {
    given(archived("2026-01-12"), proposed("2026-02-01"), closed("2026-03-01"))
        .when(approve(SUPERVISOR, "2026-03-02"))
        .thenRefused(C05_AID_AFTER_END);
  }

  @Test
  void onAFileThatHasEndedNothingIsApprovedWhateverDayItBears() {
    given(archived("2026-01-12"), proposed("2026-02-01"), closed("2026-03-01"))
        .when(approve(SUPERVISOR, "2026-02-20"))
        .thenRefused(C05_AID_AFTER_END);
  }

  @Test
  void approvingTwiceIsAlreadySoForTheSameHandAndAConflictForAnother() {
    Story story = given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02"));
    story.when(approve(SUPERVISOR, "2026-02-03")).thenItIsAlreadySo();
    story.when(approve(FINANCE, "2026-02-03")).thenRefused(AID_ALREADY_DECIDED);
  }

  @Test
  void aidThatNobodyProposedIsUnknown() {
    given(archived("2026-01-12"))
        .when(approve(SUPERVISOR, "2026-02-02"))
        .thenRefused(AID_NOT_FOUND);
  }

  @Test
  void aidIsTurnedDownOnceAndThenNeitherApprovedNorDelivered() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(turnDown(SUPERVISOR, "2026-02-02"))
        .then(rejected("2026-02-02"));
    Story turnedDown =
        given(archived("2026-01-12"), proposed("2026-02-01"), rejected("2026-02-02"));
    turnedDown.when(turnDown(SUPERVISOR, "2026-02-02")).thenItIsAlreadySo();
    turnedDown.when(approve(FINANCE, "2026-02-02")).thenRefused(AID_ALREADY_DECIDED);
    turnedDown.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10")).thenRefused(AID_REJECTED);
  }

  @Test
  void approvedAidIsDeliveredToTheWorker() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"))
        .then(delivered("2026-02-10"));
  }

  @Test
  void aidWhoseFundHasNotSetItAsideIsNotDelivered() {
    given(archived("2026-01-12"), proposed("2026-02-01"), approved("2026-02-02"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"))
        .thenRefused(AID_NOT_FUNDED);
  }

  @Test
  void aidThatItsFundRefusedMayBeApprovedAgainButNotDelivered() {
    Story refused =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            fundsRefused("2026-02-02"));
    refused.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10")).thenRefused(AID_NOT_FUNDED);
    refused.when(approve(SUPERVISOR, "2026-02-20")).then(approved("2026-02-20"));
  }

  @Test
  void whoeverApprovedDoesNotDeliver() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(SUPERVISOR, payee(HEAD_NAME), "2026-02-10"))
        .thenRefused(C13_SAME_HANDS);
  }

  @Test
  void whatKinHadAHandInWaitsForASecondApprover() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(
            state ->
                DeliverAidRule.decide(
                    delivery(FINANCE, payee(HEAD_NAME), "2026-02-10"),
                    state,
                    new DeliverAidRule.Involved(Set.of(SUPERVISOR), Set.of(), Set.of())))
        .thenRefused(C25_SECOND_APPROVAL_MISSING);
  }

  @Test
  void noStageIsSkipped() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"))
        .thenRefused(AID_NOT_APPROVED);
  }

  @Test
  void somebodyElseIsNotPaidWithoutAProxy() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(FINANCE, payee("邓眉韵"), "2026-02-10"))
        .thenRefused(C09_PAYEE_MISMATCH);
  }

  @Test
  void aProxyCollectsWithEveryParticular() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(FINANCE, proxy("邓眉韵", "委托书"), "2026-02-10"))
        .thenHappens(CaseAided.class);
  }

  @Test
  void aProxyWithoutAuthorisationCollectsNothing() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(FINANCE, proxy("邓眉韵", " "), "2026-02-10"))
        .thenRefused(C10_PROXY_WITHOUT_AUTHORITY);
  }

  @Test
  void deliveryAfterTheFileEndedIsRefused() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            closed("2026-03-01"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-03-02"))
        .thenRefused(C05_AID_AFTER_END);
  }

  @Test
  void deliveryBeforeTheFileEndedMayBeRecordedLater() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            closed("2026-03-01"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"))
        .then(delivered("2026-02-10"));
  }

  @Test
  void deliveryIsNotDatedBeforeTheProposal() {
    given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-01-31"))
        .thenRefused(DATE_OUT_OF_ORDER);
  }

  @Test
  void theSameDeliveryAgainIsAlreadySoAndAnotherOneAConflict() {
    Story story =
        given(
            archived("2026-01-12"),
            proposed("2026-02-01"),
            approved("2026-02-02"),
            funded("2026-02-02"),
            delivered("2026-02-10"));
    story.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10")).thenItIsAlreadySo();
    Payee elsewhere = new Payee(HEAD_NAME, "6222999999999999999", Optional.empty());
    story.when(deliver(FINANCE, elsewhere, "2026-02-10")).thenRefused(AID_ALREADY_DELIVERED);
    story.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-11")).thenRefused(AID_ALREADY_DELIVERED);
  }

  @Test
  void onceTheWorkerIsErasedNobodyKnowsWhomToPay() {
    given(archivedButErased(), proposed("2026-02-01"), approved("2026-02-02"), funded("2026-02-02"))
        .when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10"))
        .thenRefused(PERSON_ERASED);
  }

  private static CaseArchived archivedButErased() {
    Household known = Samples.household();
    return new CaseArchived(
        Samples.CASE,
        Samples.COUNTY,
        Samples.hardship(),
        new Household(
            new Head(Samples.HEAD, WorkerIdentity.URBAN, Personal.erased(Samples.HEAD)),
            known.members(),
            known.size(),
            Personal.erased(Samples.HEAD)),
        Personal.erased(Samples.HEAD),
        day("2026-01-12"));
  }
}
