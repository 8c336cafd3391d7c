package org.warmledger.command.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.GiveBackRule.Proof;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Receipt;

/** That something came back is said by another than took it out, and proved. */
class GiveBackTest {

  private static final Set<StaffId> HANDS = Set.of(Samples.SUPERVISOR, Samples.CASEWORKER);
  private static final StaffId ANOTHER = new StaffId("supervisor@410800");

  @Test
  void nobodyWhoTookItOutSaysThatItIsBack() {
    for (StaffId own : HANDS) {
      assertThat(GiveBackRule.refusal(own, HANDS, Proof.THERE))
          .contains(Rejection.of(RejectionCode.C13_SAME_HANDS));
      assertThat(GiveBackRule.refusal(own, HANDS, Proof.NOT_ASKED_FOR)).isPresent();
    }
    assertThat(GiveBackRule.refusal(ANOTHER, HANDS, Proof.THERE)).isEmpty();
  }

  @Test
  void whoApprovedAPlanIsKnownWhileItIsOpenAndAfterwards() {
    PlanState approved = PlanStory.given(PlanStory.drawnUp(), PlanStory.approved());
    assertThat(approved.approver()).contains(Samples.SUPERVISOR);
    assertThat(new PlanState.Closed(approved.content().orElseThrow(), ANOTHER).approver())
        .contains(ANOTHER);
    assertThat(PlanStory.given(PlanStory.drawnUp()).approver()).isEmpty();
  }

  @Test
  void aVoucherProvesWhatAFundHasAgain() {
    Proof proof = Proof.of(Optional.of(new Receipt("TK-1", ReceiptKind.BANK_SLIP)));
    assertThat(GiveBackRule.refusal(ANOTHER, HANDS, proof)).isEmpty();
    assertThat(GiveBackRule.refusal(ANOTHER, HANDS, Proof.of(Optional.empty())))
        .contains(
            Rejection.ofFields(List.of(new Rejection.WrongField("/voucher", FieldCode.REQUIRED))));
    assertThat(GiveBackRule.refusal(ANOTHER, HANDS, Proof.NOT_ASKED_FOR)).isEmpty();
  }
}
