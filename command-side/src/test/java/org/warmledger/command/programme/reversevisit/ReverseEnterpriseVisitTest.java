package org.warmledger.command.programme.reversevisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.ActivityState;
import org.warmledger.command.programme.visitenterprise.VisitEnterprise;
import org.warmledger.command.programme.visitenterprise.VisitEnterpriseRule;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.values.Money;

/** A visit to an enterprise is made once and taken back once. */
class ReverseEnterpriseVisitTest {

  private static final EnterpriseVisitId ID = new EnterpriseVisitId("enterprise-visit-1");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  private static final EnterpriseVisited VISITED =
      new EnterpriseVisited(
          ID,
          Samples.COUNTY,
          "第一机械厂",
          Optional.empty(),
          Optional.empty(),
          Money.NONE,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          DAY);
  private static final EnterpriseVisitReversed REVERSED =
      new EnterpriseVisitReversed(ID, Samples.COUNTY, "重复", Optional.empty(), DAY);

  private static final ActivityState<EnterpriseVisited, EnterpriseVisitReversed> NEVER =
      new ActivityState.Unknown<>();
  private static final ActivityState<EnterpriseVisited, EnterpriseVisitReversed> MADE =
      new ActivityState.Done<>(VISITED);
  private static final ActivityState<EnterpriseVisited, EnterpriseVisitReversed> TAKEN_BACK =
      new ActivityState.Reversed<>(VISITED, REVERSED);

  private static Decision<EnterpriseVisitReversed> reverse(
      String reason,
      LocalDate on,
      ActivityState<EnterpriseVisited, EnterpriseVisitReversed> state) {
    return ReverseEnterpriseVisitRule.decide(
        new ReverseEnterpriseVisit(ID, reason, Optional.empty(), on), state);
  }

  @Test
  void itIsTakenBackOnceAndNotBeforeItWasMade() {
    assertThat(reverse("重复", DAY, MADE)).isEqualTo(Decision.accept(REVERSED));
    assertThat(reverse("重复", DAY.minusDays(1), MADE))
        .isEqualTo(Decision.reject(RejectionCode.DATE_OUT_OF_ORDER));
    assertThat(reverse("重复", DAY, TAKEN_BACK)).isEqualTo(Decision.alreadySo());
    assertThat(reverse("又一次", DAY, TAKEN_BACK))
        .isEqualTo(Decision.reject(RejectionCode.ALREADY_REVERSED));
    assertThat(reverse("重复", DAY, NEVER)).isEqualTo(Decision.reject(RejectionCode.VISIT_NOT_FOUND));
  }

  @Test
  void whatWasTakenBackIsNotMadeAgain() {
    VisitEnterprise again =
        new VisitEnterprise(
            ID,
            Samples.COUNTY,
            VISITED.enterprise(),
            Optional.empty(),
            Optional.empty(),
            Money.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            DAY);
    assertThat(VisitEnterpriseRule.decide(again, NEVER, Optional.empty()))
        .isEqualTo(Decision.accept(VISITED));
    assertThat(VisitEnterpriseRule.decide(again, MADE, Optional.empty()))
        .isEqualTo(Decision.alreadySo());
    assertThat(VisitEnterpriseRule.decide(again, TAKEN_BACK, Optional.empty()))
        .isEqualTo(Decision.reject(RejectionCode.ALREADY_REVERSED));
  }

  @Test
  void whatHappenedIsKnownWhetherItCountsOrNot() {
    assertThat(NEVER.recorded()).isEmpty();
    assertThat(MADE.recorded()).contains(VISITED);
    assertThat(TAKEN_BACK.recorded()).contains(VISITED);
  }
}
