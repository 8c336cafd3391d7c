package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.BORN_AFTERWARDS;
import static org.warmledger.command.decision.RejectionCode.HEAD_BELOW_WORKING_AGE;
import static org.warmledger.command.decision.RejectionCode.OLDER_THAN_ANYBODY;
import static org.warmledger.command.decision.RejectionCode.SECOND_SPOUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.cases.archivecase.ArchiveCase;
import org.warmledger.command.cases.archivecase.ArchiveCaseRule;
import org.warmledger.command.cases.revisecase.ReviseCase;
import org.warmledger.command.cases.revisecase.ReviseCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/** What no household is on any day is on no file. */
class HouseholdRuleTest {

  private static final Household HOUSEHOLD = Samples.household();
  private static final HouseholdMember SPOUSE = HOUSEHOLD.members().getFirst();

  private static Household headBorn(String born) {
    WorkerDetails details =
        Like.the(Samples.workerDetails()).with(WorkerDetails::birthDate, day(born)).made();
    return headed(Personal.of(Samples.HEAD, details));
  }

  private static Household headed(Personal<WorkerDetails> details) {
    Head head = new Head(Samples.HEAD, HOUSEHOLD.head().identity(), details);
    return Like.the(HOUSEHOLD).with(Household::head, head).made();
  }

  private static Household with(HouseholdMember... more) {
    List<HouseholdMember> members = Stream.concat(Stream.of(SPOUSE), Stream.of(more)).toList();
    return Like.the(HOUSEHOLD).with(Household::members, members).made();
  }

  private static HouseholdMember child(String born) {
    MemberDetails spouse = ((Personal.Known<MemberDetails>) SPOUSE.details().opened()).value();
    MemberDetails details = Like.the(spouse).with(MemberDetails::birthDate, day(born)).made();
    return new HouseholdMember(
        SPOUSE.person(), Relation.CHILD, Personal.of(SPOUSE.person(), details));
  }

  private static Optional<RejectionCode> refused(Household household) {
    return HouseholdRule.refusal(household, day("2026-01-12"));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-12,",
    "2010-01-13, HEAD_BELOW_WORKING_AGE",
    "2026-01-12, HEAD_BELOW_WORKING_AGE",
    "2026-01-13, BORN_AFTERWARDS",
    "1906-01-12,",
    "1906-01-11, OLDER_THAN_ANYBODY"
  })
  void aFileIsNamedAfterAWorker(String born, RejectionCode code) {
    assertThat(refused(headBorn(born))).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void whoBelongsToAHouseholdIsBornAndNotOlderThanAnybody() {
    assertThat(refused(with(child("2026-01-12")))).isEmpty();
    assertThat(refused(with(child("2026-01-13")))).contains(BORN_AFTERWARDS);
    assertThat(refused(with(child("1900-01-01")))).contains(OLDER_THAN_ANYBODY);
  }

  @Test
  void theHeadHasOneSpouse() {
    assertThat(refused(with())).isEmpty();
    assertThat(refused(with(SPOUSE))).contains(SECOND_SPOUSE);
  }

  @Test
  void ofWhoWasErasedNothingIsAsked() {
    assertThat(refused(headed(Personal.erased(Samples.HEAD)))).isEmpty();
  }

  private static Function<CaseState, Decision<CaseEvent>> archive(Household household) {
    LocalDate on = day("2026-01-12");
    return state ->
        ArchiveCaseRule.decide(
            new ArchiveCase(
                Samples.CASE, Samples.COUNTY, Samples.hardship(), household, Note.EMPTY, on),
            state,
            List.of());
  }

  private static Function<CaseState, Decision<CaseEvent>> revise(Household household) {
    return state ->
        ReviseCaseRule.decide(
            new ReviseCase(
                Samples.CASE, Samples.hardship(), household, Note.EMPTY, day("2026-02-01")),
            state);
  }

  @Test
  void itIsNeitherArchivedNorRevisedSo() {
    given().when(archive(headBorn("2012-05-01"))).thenRefused(HEAD_BELOW_WORKING_AGE);
    given(archived("2026-01-12")).when(revise(with(SPOUSE))).thenRefused(SECOND_SPOUSE);
  }

  @Test
  void whatWasWrongBeforeKeepsNobodyFromMendingTheRest() {
    Household young = headBorn("2012-05-01");
    given(Like.the(archived("2026-01-12")).with(CaseArchived::household, young).made())
        .when(revise(Like.the(young).with(Household::size, 5).made()))
        .thenHappens(CaseRevised.class);
  }
}
