package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;

/**
 * Whoever took back what somebody of the staff had declared to be to a household (C25) took out of
 * the way what stood there: of the aid that was on its way then they are no other hand.
 */
class TakenBackKinTest {

  private static final Story PROPOSED = given(archived("2026-01-12"), proposed("2026-02-01"));
  private static final Story FUNDED =
      PROPOSED.and(approved("2026-02-02")).and(funded("2026-02-02"));
  private static final Story REFUSED =
      PROPOSED.and(approved("2026-02-02")).and(fundsRefused("2026-02-02"));
  private static final Decision<CaseEvent> SAME_HANDS =
      Decision.reject(RejectionCode.C13_SAME_HANDS);

  private static CaseState lifted(Story aid, StaffId by, String on) {
    return Blocks.lifted(aid.state(), by, day(on));
  }

  private static Decision<CaseEvent> approvedBySupervisor(CaseState file) {
    ApproveAid approval =
        new ApproveAid(
            Samples.CASE, AID, Note.EMPTY, Optional.empty(), SUPERVISOR, day("2026-02-10"));
    return ApproveAidRule.decide(
        approval, file, 1, Optional.of(GivenCare.fund().facts()), Set.of());
  }

  private static Decision<CaseEvent> handedOverByFinance(CaseState file) {
    return DeliverAidRule.decide(
        delivery(FINANCE, payee(HEAD_NAME), "2026-02-10"),
        file,
        new DeliverAidRule.Involved(Set.of(), Set.of(), Set.of()));
  }

  @Test
  void theyNeitherApproveItNorHaveProposedIt() {
    assertThat(approvedBySupervisor(lifted(PROPOSED, SUPERVISOR, "2026-02-05")))
        .isEqualTo(SAME_HANDS);
    assertThat(approvedBySupervisor(lifted(PROPOSED, CASEWORKER, "2026-02-05")))
        .isEqualTo(SAME_HANDS);
    assertThat(approvedBySupervisor(lifted(PROPOSED, FINANCE, "2026-02-05")))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whatIsProposedAfterwardsIsAnotherMatter() {
    assertThat(approvedBySupervisor(lifted(PROPOSED, SUPERVISOR, "2026-01-31")))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void theyNeitherHandItOverNorWereAHandInItBefore() {
    for (StaffId hand : Set.of(CASEWORKER, SUPERVISOR, FINANCE)) {
      assertThat(handedOverByFinance(lifted(FUNDED, hand, "2026-02-05")))
          .as(hand.value())
          .isEqualTo(SAME_HANDS);
    }
    assertThat(handedOverByFinance(lifted(FUNDED, new StaffId("other@410803"), "2026-02-05")))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void itStoodInTheWayOfWhatHadNotReachedTheHousehold() {
    assertThat(new AidState.Lapsed(day("2026-02-05")).onTheWaySince()).isEmpty();
    for (Story aid : Set.of(PROPOSED, PROPOSED.and(approved("2026-02-02")), REFUSED, FUNDED)) {
      assertThat(aid.file().aids().get(AID).onTheWaySince()).contains(day("2026-02-01"));
    }
  }
}
