package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.CHECK;
import static org.warmledger.command.cases.GivenCare.checked;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.C13_SAME_HANDS;
import static org.warmledger.command.decision.RejectionCode.ENTERED_BY_UPPER_UNION;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.carryrosterline.CarryRosterLine;
import org.warmledger.command.cases.carryrosterline.CarryRosterLineRule;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Seen;

/** Whoever takes out of the way what keeps aid from a household is no other hand in that aid. */
class LiftedBlockTest {

  private static final StaffId SOMEBODY = new StaffId("supervisor@410800");

  private static Story asked() {
    return given(archived("2026-01-12"), proposed("2026-02-01"));
  }

  private static Story onItsWay() {
    return given(
        archived("2026-01-12"),
        proposed("2026-01-20"),
        approved("2026-01-21"),
        funded("2026-01-21"));
  }

  @ParameterizedTest
  @EnumSource(LiftedBlock.class)
  void whoeverProposedOrApprovedAidOnItsWayDoesNotLiftIt(LiftedBlock block) {
    assertThat(block.liftedBy(CASEWORKER, block.inTheWayOf(asked())))
        .isEqualTo(Decision.reject(C13_SAME_HANDS));
    for (StaffId hand : Set.of(CASEWORKER, SUPERVISOR)) {
      assertThat(block.liftedBy(hand, block.inTheWayOf(onItsWay())))
          .isEqualTo(Decision.reject(C13_SAME_HANDS));
    }
    assertThat(block.liftedBy(SOMEBODY, block.inTheWayOf(onItsWay())))
        .isInstanceOf(Decision.Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(LiftedBlock.class)
  void whoeverLiftedItNeitherApprovesNorHandsOverWhatWasOnItsWay(LiftedBlock block) {
    Story asked = block.lifted(SOMEBODY, block.inTheWayOf(asked()));
    asked.when(approve(SOMEBODY, "2026-02-10")).thenRefused(C13_SAME_HANDS);
    asked.when(approve(SUPERVISOR, "2026-02-10")).then(approved("2026-02-10"));
    Story funded = block.lifted(FINANCE, block.inTheWayOf(onItsWay()));
    funded.when(deliver(FINANCE, payee(HEAD_NAME), "2026-02-10")).thenRefused(C13_SAME_HANDS);
    assertThat(deliver(SOMEBODY, payee(HEAD_NAME), "2026-02-10").apply(funded.state()))
        .isInstanceOf(Decision.Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(LiftedBlock.class)
  void whatIsProposedAfterwardsIsAnotherMatter(LiftedBlock block) {
    Story lifted = block.lifted(SUPERVISOR, block.inTheWayOf(given(archived("2026-01-12"))));
    lifted
        .and(proposed("2026-02-10"))
        .when(approve(SUPERVISOR, "2026-02-11"))
        .then(approved("2026-02-11"));
  }

  @Test
  void everyFactThatStandsInTheWayIsAmongThem() {
    assertThat(
            Arrays.stream(LiftedBlock.values())
                .flatMap(block -> Blocks.of(block.inTheWayOf(onItsWay()).state()).stream())
                .<Class<?>>map(Object::getClass))
        .contains(Blocks.Block.class.getPermittedSubclasses());
    assertThat(Blocks.of(HardshipCase.unopened())).isEmpty();
  }

  @Test
  void whatKeepsNothingAwayIsTakenBackByAnybody() {
    Story clear = onItsWay().and(checked("2026-02-05"));
    assertThat(
            LiftedBlock.back(FileFact.MEANS_CHECK, CHECK.value(), SUPERVISOR).apply(clear.state()))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whoeverStandsForWhatKinProposedDoesNotHandItOver() {
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
                    new DeliverAidRule.Involved(Set.of(), Set.of(FINANCE), Set.of())))
        .thenRefused(C13_SAME_HANDS);
  }

  @Test
  void whoeverStandsForWhatKinProposedDoesNotApproveIt() {
    ApproveAid approval =
        new ApproveAid(
            Samples.CASE, AID, Note.EMPTY, Optional.empty(), SUPERVISOR, day("2026-02-02"));
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(
            state ->
                ApproveAidRule.decide(
                    approval, state, 1, Optional.of(GivenCare.fund().facts()), Set.of(SUPERVISOR)))
        .thenRefused(C13_SAME_HANDS);
  }

  @Test
  void aLineThatWasOnARosterByThenIsRefusedAtItsFile() {
    LiftedBlock check = LiftedBlock.A_MEANS_CHECK_TAKEN_BACK;
    Story lifted = check.lifted(SUPERVISOR, check.inTheWayOf(given(archived("2026-01-12"))));
    assertThat(carried("2026-02-09", lifted)).isEqualTo(Decision.reject(C13_SAME_HANDS));
    assertThat(carried("2026-02-10", lifted)).isInstanceOf(Decision.Accepted.class);
    assertThat(lifted.file().past().isLiftedBy(FINANCE, day("2026-02-01"))).isFalse();
  }

  private static Decision<CaseEvent> carried(String drawnUpOn, Story file) {
    return CarryRosterLineRule.decide(
        new CarryRosterLine(
            Samples.CASE,
            new AidId("aid-1-7"),
            GivenCare.terms(),
            Note.EMPTY,
            Bills.NONE,
            CASEWORKER,
            day(drawnUpOn),
            SUPERVISOR,
            day("2026-02-10"),
            new Seen(4, Optional.of(7L)),
            new CommitmentId("commitment-aid-1-7"),
            8),
        file.state(),
        GivenCare.fund().facts());
  }

  @Test
  void whatReachedTheHouseholdBeforeIsNoneOfIt() {
    Story given =
        onItsWay().and(delivered("2026-01-30")).and(checked("2026-02-05", Exclusion.VEHICLE));
    assertThat(
            LiftedBlock.back(FileFact.MEANS_CHECK, CHECK.value(), SUPERVISOR).apply(given.state()))
        .isInstanceOf(Decision.Accepted.class);
    Story lifted =
        given.and(
            LiftedBlock.back(FileFact.MEANS_CHECK, CHECK.value(), SUPERVISOR)
                .apply(given.state())
                .orRefuse()
                .getFirst());
    assertThat(lifted.file().past().isLiftedBy(SUPERVISOR, AID)).isFalse();
  }

  @Test
  void whatAUnionAboveEnteredIsThatUnions() {
    UnionCode county = Samples.COUNTY.code();
    UnionCode city = new UnionCode("410800");
    assertThat(UpperUnionRule.refusal(Samples.COUNTY, city, county))
        .contains(ENTERED_BY_UPPER_UNION);
    assertThat(UpperUnionRule.refusal(Samples.COUNTY, city, city)).isEmpty();
    assertThat(UpperUnionRule.refusal(Samples.COUNTY, county, city)).isEmpty();
    assertThat(UpperUnionRule.refusal(Samples.COUNTY, Samples.NEIGHBOUR.code(), county))
        .as("the union that had the file before")
        .isEmpty();
  }
}
