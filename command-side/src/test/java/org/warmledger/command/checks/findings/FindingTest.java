package org.warmledger.command.checks.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingCleared;
import org.warmledger.events.FindingCounted;
import org.warmledger.events.FindingDismissed;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.FindingRaised;
import org.warmledger.events.FindingResolved;
import org.warmledger.events.FindingSecondApproved;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FindingId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** A finding stays open until its cause is gone or somebody answers for it. */
class FindingTest {

  private static final FindingId ID = new FindingId("finding-1");
  private static final StaffId AUDITOR = new StaffId("compliance@410803");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final FindingSubject SUBJECT = new FindingSubject(SubjectKind.CASE, "case-1");
  private static final Map<String, String> PARTICULARS = Map.of("days", "200");
  private static final List<EventRef> EVIDENCE =
      List.of(new EventRef("case-1", 0, "case.archived"));

  private static final Optional<StaffId> KEEPER = Optional.of(Samples.CASEWORKER);

  private static final FindingRaised RAISED =
      new FindingRaised(
          ID, Samples.COUNTY, "C25_STALE_FILE", SUBJECT, PARTICULARS, EVIDENCE, KEEPER, DAY);
  private static final FindingCleared CLEARED = new FindingCleared(ID, Samples.COUNTY, DAY);
  private static final FindingResolved RESOLVED =
      new FindingResolved(ID, Samples.COUNTY, "已走访", AUDITOR, DAY);
  private static final FindingDismissed DISMISSED =
      new FindingDismissed(ID, Samples.COUNTY, "已搬迁", AUDITOR, DAY);

  private static final FindingState OPEN = FindingState.evolve(new FindingState.Unknown(), RAISED);
  private static final FindingState KIN =
      FindingState.evolve(
          new FindingState.Unknown(),
          new FindingRaised(
              ID, Samples.COUNTY, "C25_KIN_CONFLICT", SUBJECT, Map.of(), EVIDENCE, KEEPER, DAY));
  private static final FindingSecondApproved SECOND =
      new FindingSecondApproved(ID, Samples.COUNTY, "情况属实", AUDITOR, DAY);
  private static final Concerned NOBODY = new Concerned(Set.of(), Set.of());

  private static FindingState after(String stage) {
    return switch (stage) {
      case "never raised" -> new FindingState.Unknown();
      case "open" -> OPEN;
      case "cleared" -> FindingState.evolve(OPEN, CLEARED);
      case "resolved" -> FindingState.evolve(OPEN, RESOLVED);
      case "dismissed" -> FindingState.evolve(OPEN, DISMISSED);
      default -> FindingState.evolve(KIN, SECOND);
    };
  }

  private static Decision<FindingEvent> raise(FindingState state) {
    return FindingRule.decide(
        new RaiseFinding(
            ID, Samples.COUNTY, "C25_STALE_FILE", SUBJECT, PARTICULARS, EVIDENCE, KEEPER, DAY),
        state);
  }

  private static Decision<FindingEvent> clear(FindingState state) {
    return FindingRule.decide(new ClearFinding(ID, DAY), state);
  }

  private static Decision<FindingEvent> end(
      EndFinding.How how, String reason, StaffId by, FindingState state) {
    return EndFindingRule.decide(new EndFinding(ID, how, reason, by, DAY), state, NOBODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          stage        | raise      | clear
          never raised | happens    | already so
          open         | already so | happens
          cleared      | happens    | already so
          resolved     | happens    | already so
          dismissed    | already so | already so
          approved     | already so | already so
          """)
  void whatWasLetBeIsNotRaisedAgainAndOnlyWhatIsOpenIsCleared(
      String stage, String raise, String clear) {
    assertThat(raise(after(stage)))
        .isEqualTo(raise.equals("happens") ? Decision.accept(RAISED) : Decision.alreadySo());
    assertThat(clear(after(stage)))
        .isEqualTo(clear.equals("happens") ? Decision.accept(CLEARED) : Decision.alreadySo());
  }

  @Test
  void whatIsOpenSaysWhatItCountsNowAndWhatIsAnsweredForSaysWhatWasAnsweredFor() {
    Map<String, String> more = Map.of("days", "201");
    FindingCounted counted = new FindingCounted(ID, Samples.COUNTY, more, EVIDENCE, DAY);
    CountFinding count = new CountFinding(ID, more, EVIDENCE, DAY);
    assertThat(FindingRule.decide(count, OPEN)).isEqualTo(Decision.accept(counted));
    FindingAssigned assigned =
        new FindingAssigned(ID, Samples.COUNTY, Samples.SUPERVISOR, DAY, AUDITOR, DAY);
    FindingState inCharge = FindingState.evolve(FindingState.evolve(OPEN, assigned), counted);
    assertThat(inCharge)
        .isInstanceOfSatisfying(
            FindingState.Open.class,
            open -> {
              assertThat(open.raised().particulars()).isEqualTo(more);
              assertThat(open.assigned()).hasValue(assigned);
            });
    assertThat(FindingRule.decide(count, inCharge)).isEqualTo(Decision.alreadySo());
    for (String other : List.of("never raised", "cleared", "resolved", "dismissed", "approved")) {
      assertThat(FindingRule.decide(count, after(other))).as(other).isEqualTo(Decision.alreadySo());
      assertThat(FindingState.evolve(after(other), counted)).as(other).isEqualTo(after(other));
    }
  }

  @Test
  void somebodyAnswersForAnOpenFinding() {
    assertThat(end(EndFinding.How.RESOLVED, "已走访", AUDITOR, after("open")))
        .isEqualTo(Decision.accept(RESOLVED));
    assertThat(end(EndFinding.How.DISMISSED, "已搬迁", AUDITOR, after("open")))
        .isEqualTo(Decision.accept(DISMISSED));
    assertThat(end(EndFinding.How.RESOLVED, "已走访", AUDITOR, after("never raised")))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_NOT_FOUND));
    assertThat(end(EndFinding.How.RESOLVED, "已走访", AUDITOR, after("cleared")))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
  }

  private static Decision<FindingEvent> assign(AssignFinding command, FindingState state) {
    return AssignFindingRule.decide(command, state, new Colleague.Answering(Samples.COUNTY.code()));
  }

  @Test
  void onlyOneOfTheStaffWhoMayEndAFindingIsPutInCharge() {
    AssignFinding assign =
        new AssignFinding(ID, Samples.CASEWORKER, Optional.empty(), AUDITOR, DAY);
    Map.of(
            new Colleague.Unknown(), FieldCode.UNKNOWN_STAFF,
            new Colleague.WithoutSay(), FieldCode.MAY_NOT_ANSWER,
            new Colleague.Answering(new UnionCode("429900")), FieldCode.MAY_NOT_ANSWER)
        .forEach(
            (charged, code) ->
                assertThat(AssignFindingRule.decide(assign, OPEN, charged))
                    .isEqualTo(
                        new Decision.Refused<FindingEvent>(
                            Rejection.ofFields(
                                List.of(new Rejection.WrongField("/inCharge", code))))));
  }

  @Test
  void somebodyIsInChargeOfAnOpenFindingUntilADay() {
    AssignFinding assign =
        new AssignFinding(ID, Samples.CASEWORKER, Optional.empty(), AUDITOR, DAY);
    FindingAssigned assigned =
        new FindingAssigned(ID, Samples.COUNTY, Samples.CASEWORKER, DAY.plusDays(30), AUDITOR, DAY);
    assertThat(assign(assign, after("open"))).isEqualTo(Decision.accept(assigned));
    FindingState inCharge = FindingState.evolve(OPEN, assigned);
    assertThat(assign(assign, inCharge)).isEqualTo(Decision.alreadySo());
    AssignFinding sooner =
        new AssignFinding(ID, Samples.CASEWORKER, Optional.of(DAY), AUDITOR, DAY);
    assertThat(assign(sooner, inCharge))
        .isEqualTo(
            Decision.accept(
                new FindingAssigned(ID, Samples.COUNTY, Samples.CASEWORKER, DAY, AUDITOR, DAY)));
    assertThat(assign(assign, after("never raised")))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_NOT_FOUND));
    for (String ended : List.of("cleared", "resolved", "dismissed", "approved")) {
      assertThat(assign(assign, after(ended)))
          .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
    }
  }

  @Test
  void theSameAnswerAgainIsAlreadySoAndAnyOtherIsTooLate() {
    assertThat(end(EndFinding.How.RESOLVED, "已走访", AUDITOR, after("resolved")))
        .isEqualTo(Decision.alreadySo());
    assertThat(end(EndFinding.How.DISMISSED, "已搬迁", AUDITOR, after("dismissed")))
        .isEqualTo(Decision.alreadySo());
    Stream.of(
            end(EndFinding.How.DISMISSED, "已走访", AUDITOR, after("resolved")),
            end(EndFinding.How.RESOLVED, "再次走访", AUDITOR, after("resolved")),
            end(EndFinding.How.RESOLVED, "已走访", Samples.SUPERVISOR, after("resolved")),
            end(EndFinding.How.RESOLVED, "已搬迁", AUDITOR, after("dismissed")))
        .forEach(
            tooLate -> assertThat(tooLate).isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED)));
  }

  @Test
  void nobodyAnswersForAFindingAboutTheirOwnActOrKin() {
    for (Concerned own :
        List.of(
            new Concerned(Set.of(AUDITOR), Set.of()), new Concerned(Set.of(), Set.of(AUDITOR)))) {
      for (EndFinding.How how : EndFinding.How.values()) {
        assertThat(EndFindingRule.decide(new EndFinding(ID, how, "无", AUDITOR, DAY), OPEN, own))
            .isEqualTo(Decision.reject(RejectionCode.OWN_FINDING));
      }
      assertThat(second("无", AUDITOR, KIN, own))
          .isEqualTo(Decision.reject(RejectionCode.OWN_FINDING));
    }
  }

  private static Decision<FindingEvent> second(
      String reason, StaffId by, FindingState state, Concerned concerned) {
    return ApproveSecondRule.decide(new ApproveSecond(ID, 0, reason, by, DAY), state, concerned);
  }

  @Test
  void whatWentThroughTheHandsOfKinIsApprovedByASecondHoweverTheFindingEnded() {
    assertThat(second("情况属实", AUDITOR, KIN, NOBODY)).isEqualTo(Decision.accept(SECOND));
    for (FindingEvent ended : List.of(RESOLVED, DISMISSED)) {
      assertThat(second("情况属实", AUDITOR, FindingState.evolve(KIN, ended), NOBODY))
          .isEqualTo(Decision.accept(SECOND));
    }
    assertThat(second("情况属实", AUDITOR, OPEN, NOBODY))
        .isEqualTo(Decision.reject(RejectionCode.NO_SECOND_APPROVAL));
    assertThat(second("情况属实", AUDITOR, after("never raised"), NOBODY))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_NOT_FOUND));
    assertThat(second("情况属实", AUDITOR, after("cleared"), NOBODY))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
    assertThat(second("情况属实", AUDITOR, after("approved"), NOBODY)).isEqualTo(Decision.alreadySo());
    assertThat(second("情况属实", Samples.SUPERVISOR, after("approved"), NOBODY))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
    assertThat(second("同意", AUDITOR, after("approved"), NOBODY))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
    assertThat(end(EndFinding.How.DISMISSED, "无", AUDITOR, after("approved")))
        .isEqualTo(Decision.reject(RejectionCode.FINDING_ENDED));
  }

  @Test
  void whoeverHasAHandInItSinceWasNoSecondAndSomebodyElseStillHasToBe() {
    FindingState second = FindingState.evolve(KIN, SECOND);
    Concerned since = new Concerned(Set.of(AUDITOR), Set.of());
    assertThat(second("同意", Samples.SUPERVISOR, second, since))
        .isEqualTo(
            Decision.accept(
                new FindingSecondApproved(ID, Samples.COUNTY, "同意", Samples.SUPERVISOR, DAY)));
    assertThat(second("同意", AUDITOR, second, since))
        .isEqualTo(Decision.reject(RejectionCode.OWN_FINDING));
  }

  @Test
  void onceRaisedItIsAUnionsBusiness() {
    assertThat(after("never raised").owner()).isEmpty();
    for (String stage : List.of("open", "cleared", "resolved", "dismissed", "approved")) {
      assertThat(after(stage).owner()).as(stage).isEqualTo(Optional.of(Samples.COUNTY));
    }
  }
}
