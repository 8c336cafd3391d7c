package org.warmledger.command.rosters.approveroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.CASEWORKER;
import static org.warmledger.command.rosters.RosterFacts.DRAWN_UP;
import static org.warmledger.command.rosters.RosterFacts.MONEY;
import static org.warmledger.command.rosters.RosterFacts.ROSTER;
import static org.warmledger.command.rosters.RosterFacts.SUPERVISOR;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.rejected;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Purpose;

class ApproveRosterTest {

  private static ApproveRoster command(StaffId by, LocalDate on) {
    return new ApproveRoster(
        ROSTER, 7, List.of(Samples.COUNTY, Samples.COUNTY, Samples.NEIGHBOUR), "同意", by, on);
  }

  private static Function<RosterState, Decision<RosterEvent>> approve(StaffId by, LocalDate on) {
    return state -> ApproveRosterRule.decide(command(by, on), state);
  }

  @Test
  void aRosterIsApprovedAsOne() {
    given(drawnUp(), listed()).when(approve(SUPERVISOR, APPROVED)).then(approved());
  }

  @Test
  void whoDrewItUpDoesNotApproveIt() {
    given(drawnUp(), listed())
        .when(approve(CASEWORKER, APPROVED))
        .thenRefused(RejectionCode.C13_SAME_HANDS);
  }

  @Test
  void itIsNotApprovedBeforeItWasDrawnUp() {
    given(drawnUp(), listed())
        .when(approve(SUPERVISOR, DRAWN_UP.minusDays(1)))
        .thenRefused(RejectionCode.DATE_OUT_OF_ORDER);
  }

  @Test
  void theSameApprovalAgainChangesNothing() {
    given(drawnUp(), listed(), approved()).when(approve(SUPERVISOR, APPROVED)).thenItIsAlreadySo();
  }

  @Test
  void whatSomebodyDecidedIsNotDecidedAgain() {
    given(drawnUp(), listed(), approved())
        .when(approve(new StaffId("other@410803"), APPROVED))
        .thenRefused(RejectionCode.ROSTER_ALREADY_DECIDED);
    given(drawnUp(), listed(), rejected())
        .when(approve(SUPERVISOR, APPROVED))
        .thenRefused(RejectionCode.ROSTER_ALREADY_DECIDED);
  }

  @Test
  void theFundSetsEveryLineAsideForTheAidThatItBecomes() {
    List<Order> orders =
        ApproveRosterRule.orders(
            command(SUPERVISOR, APPROVED),
            given(drawnUp(), listed()).state().content().orElseThrow());
    assertThat(orders).hasSize(3);
    assertThat(orders.getLast())
        .isEqualTo(
            new Order(
                new CommitmentId("commitment-aid-1-3"),
                new Purpose(
                    PurposeKind.AID,
                    "aid-1-3",
                    Optional.of(new CaseId("case-3")),
                    Samples.NEIGHBOUR,
                    Optional.of(ROSTER),
                    Optional.of(AidCategory.LIVING),
                    Optional.of("2026年两节送温暖")),
                new FundAmounts(MONEY, List.of()),
                APPROVED));
  }

  @Test
  void itMayBeApprovedOnTheDayItWasDrawnUp() {
    given(drawnUp(), listed())
        .when(approve(SUPERVISOR, DRAWN_UP))
        .thenHappens(RosterApproved.class);
  }

  @Test
  void aRosterThatNobodyDrewUpIsUnknown() {
    given().when(approve(SUPERVISOR, APPROVED)).thenRefused(RejectionCode.ROSTER_NOT_FOUND);
  }
}
