package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmledger.command.cases.appealexclusion.AppealExclusion;
import org.warmledger.command.cases.appealexclusion.AppealExclusionRule;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.ArchiveCaseRule;
import org.warmledger.command.cases.decideappeal.DecideAppeal;
import org.warmledger.command.cases.decideappeal.DecideAppealRule;
import org.warmledger.command.cases.revisecase.ReviseCase;
import org.warmledger.command.cases.revisecase.ReviseCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.Like;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** What is asked of a file that is not there, has ended, or is about something else. */
class FileStagesTest {

  static Stream<Function<CaseState, Decision<CaseEvent>>> asked() {
    return Stream.of(
        propose("2026-02-01"),
        close(CloseReason.LIFTED, "2026-02-01"),
        reopen("2026-02-01"),
        visit("2026-02-01", false),
        followUp("2026-02-01"),
        transfer(Samples.NEIGHBOUR, "2026-02-01"),
        revise(Samples.hardship(), "2026-02-01"),
        enterPastAid(terms(), payee(HEAD_NAME), "2026-02-01"),
        publish("2026-02-02", "2026-02-06", "钟**"),
        object("2026-02-03"),
        resolve(ObjectionOutcome.UPHELD, "2026-02-04"),
        check("2026-02-01"),
        appeal("2026-02-01"),
        decide(SUPERVISOR, AppealOutcome.GRANTED, "2026-02-01"),
        confirmPaper("2026-02-01"));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void nothingIsDoneOnAFileThatNobodyArchived(Function<CaseState, Decision<CaseEvent>> asked) {
    given().when(asked).thenRefused(CASE_NOT_FOUND);
  }

  private static Function<CaseState, Decision<CaseEvent>> archive() {
    return state ->
        ArchiveCaseRule.decide(
            new ArchiveCase(
                Samples.CASE,
                Samples.COUNTY,
                Samples.hardship(),
                Samples.household(),
                Note.EMPTY,
                day("2026-01-12")),
            state,
            List.of());
  }

  @Test
  void aFileIsArchivedOnceEvenWhenItHasEndedSince() {
    given().when(archive()).then(archived("2026-01-12"));
    given(archived("2026-01-12")).when(archive()).thenItIsAlreadySo();
    given(archived("2026-01-12"), closed("2026-03-01")).when(archive()).thenItIsAlreadySo();
  }

  @Test
  void onlyWhatDiffersIsRevised() {
    Household smaller =
        new Household(
            Samples.household().head(),
            List.of(),
            Samples.household().size(),
            Samples.household().means());
    Story file = given(archived("2026-01-12"));
    file.when(revise(Samples.hardship(), "2026-02-01")).thenItIsAlreadySo();
    file.when(
            state ->
                ReviseCaseRule.decide(
                    new ReviseCase(
                        Samples.CASE, Samples.hardship(), smaller, Note.EMPTY, day("2026-01-12")),
                    state))
        .thenInAWord("happens");
  }

  @Test
  void anAppealIsDecidedForTheCheckThatItIsAbout() {
    given(archived("2026-01-12"), checked("2026-02-01", Exclusion.BUSINESS), appealed("2026-02-05"))
        .when(
            state ->
                DecideAppealRule.decide(
                    new DecideAppeal(
                        Samples.CASE,
                        new MeansCheckId("means-check-2"),
                        AppealOutcome.GRANTED,
                        Note.EMPTY,
                        SUPERVISOR,
                        day("2026-02-06")),
                    state))
        .thenRefused(NO_APPEAL);
  }

  @Test
  void anAppealIsMadeAgainstTheCheckThatFoundSomething() {
    given(archived("2026-01-12"), checked("2026-02-01", Exclusion.BUSINESS))
        .when(
            state ->
                AppealExclusionRule.decide(
                    new AppealExclusion(
                        Samples.CASE,
                        new MeansCheckId("means-check-2"),
                        Note.EMPTY,
                        day("2026-02-06")),
                    state))
        .thenRefused(NO_EXCLUSION);
  }

  @Test
  void anAppealWithoutAFindingChangesNothing() {
    Means means = given(archived("2026-01-12"), checked("2026-02-01")).file().means();
    assertThat(
            given(
                    archived("2026-01-12"),
                    checked("2026-02-01"),
                    appealed("2026-02-05"),
                    decided(AppealOutcome.DISMISSED, "2026-02-06"))
                .file()
                .means())
        .isEqualTo(means);
  }

  @Test
  void aRevisedFileSaysWhatItSaysNowAndRemembersItsPaper() {
    Hardship milder = Like.the(Samples.hardship()).with(Hardship::tier, CaseTier.COUNTY).made();
    Story revised =
        given(archived("2026-01-12"))
            .and(
                new CaseRevised(
                    Samples.CASE,
                    Samples.COUNTY,
                    milder,
                    Samples.household(),
                    note(""),
                    day("2026-02-01")));
    assertThat(revised.file().hardship()).isEqualTo(milder);
    assertThat(revised.file()).hasToString(Samples.CASE.value());
    assertThat(
            revised
                .and(
                    new PaperConfirmed(
                        Samples.CASE, Samples.COUNTY, "档案柜 3-12", CASEWORKER, day("2026-02-02")))
                .file()
                .past()
                .paper()
                .orElseThrow()
                .occurredOn())
        .isEqualTo(day("2026-02-02"));
  }

  @Test
  void nothingIsAppealedWhereNothingWasFound() {
    given(archived("2026-01-12"), checked("2026-02-01"))
        .when(appeal("2026-02-05"))
        .thenRefused(NO_EXCLUSION);
    given(archived("2026-01-12")).when(appeal("2026-02-05")).thenRefused(NO_EXCLUSION);
  }

  @Test
  void anObjectionThatWasDecidedIsNotDecidedOtherwise() {
    Story decided =
        given(
            archived("2026-01-12"),
            published("2026-02-02", "2026-02-06"),
            objected("2026-02-03"),
            resolved(ObjectionOutcome.UPHELD, "2026-02-04"));
    decided.when(resolve(ObjectionOutcome.UPHELD, "2026-02-04")).thenItIsAlreadySo();
    decided
        .when(resolve(ObjectionOutcome.UPHELD, "2026-02-05"))
        .thenRefused(OBJECTION_ALREADY_RESOLVED);
    decided
        .when(resolve(ObjectionOutcome.DISMISSED, "2026-02-04"))
        .thenRefused(OBJECTION_ALREADY_RESOLVED);
  }

  @Test
  void whatIsNotReopenedByTheSameOrderIsOpenAlready() {
    given(archived("2026-01-12")).when(reopen("2026-01-12")).thenRefused(ALREADY_OPEN);
    Story again = given(archived("2026-01-12"), closed("2026-03-01"), reopened("2026-06-01"));
    again.when(reopen("2026-06-01")).thenItIsAlreadySo();
    again.when(reopen("2026-06-02")).thenRefused(ALREADY_OPEN);
  }

  /** One character tells nobody apart, and whoever was erased is named nowhere. */
  @Test
  void whatNamesNobodyMayStandInANotice() {
    WorkerDetails nameless =
        Like.the(Samples.workerDetails())
            .with(WorkerDetails::name, "")
            .with(WorkerDetails::address, "村")
            .made();
    given(ofHead(Personal.of(Samples.HEAD, nameless)))
        .when(publish("2026-02-02", "2026-02-06", "某村一户"))
        .thenHappens(NoticePublished.class);
    given(ofHead(Personal.erased(Samples.HEAD)))
        .when(publish("2026-02-02", "2026-02-06", "某村一户"))
        .thenHappens(NoticePublished.class);
  }

  private static CaseArchived ofHead(Personal<WorkerDetails> details) {
    Household known = Samples.household();
    HouseholdMember member = known.members().getFirst();
    return new CaseArchived(
        Samples.CASE,
        Samples.COUNTY,
        Samples.hardship(),
        new Household(
            new Head(Samples.HEAD, WorkerIdentity.URBAN, details),
            List.of(
                new HouseholdMember(
                    member.person(), member.relation(), Personal.erased(Samples.SPOUSE))),
            known.size(),
            known.means()),
        note(""),
        day("2026-01-12"));
  }
}
