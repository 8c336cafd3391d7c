package org.warmledger.command.programme.statecentre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.programme.CentreFacts;
import org.warmledger.command.programme.CentreState;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.LeadBody;

class CentreTest {

  private static StateCentre staff(int persons) {
    return new StateCentre(
        Samples.COUNTY, persons, 120, LeadBody.UNION_ALONE, true, CentreFacts.DAY);
  }

  @Test
  void aCentreIsStatedAndStatedAnew() {
    assertThat(StateCentreRule.decide(staff(3), CentreState.UNKNOWN))
        .isEqualTo(Decision.accept(CentreFacts.stated(3)));
    assertThat(StateCentreRule.decide(staff(4), CentreFacts.given(CentreFacts.stated(3))))
        .isEqualTo(Decision.accept(CentreFacts.stated(4)));
  }

  @Test
  void theSameStatementAgainChangesNothing() {
    assertThat(StateCentreRule.decide(staff(3), CentreFacts.given(CentreFacts.stated(3))))
        .isEqualTo(Decision.alreadySo());
  }

  @Test
  void whatWasStatedAndTakenBackMayBeStatedAgain() {
    assertThat(
            StateCentreRule.decide(
                staff(3), CentreFacts.given(CentreFacts.stated(3), CentreFacts.reversed(0))))
        .isEqualTo(Decision.accept(CentreFacts.stated(3)));
  }
}
