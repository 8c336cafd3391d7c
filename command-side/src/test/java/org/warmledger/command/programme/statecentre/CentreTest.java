package org.warmledger.command.programme.statecentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CentreStated;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.LeadBody;

class CentreTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  private static StateCentre staff(int persons) {
    return new StateCentre(Samples.COUNTY, persons, 120, LeadBody.UNION_ALONE, true, DAY);
  }

  private static CentreStated stated(int persons) {
    return new CentreStated(Samples.COUNTY, persons, 120, LeadBody.UNION_ALONE, true, DAY);
  }

  @Test
  void aCentreIsStatedAndStatedAnew() {
    assertThat(StateCentreRule.decide(staff(3), new CentreState.Unknown()))
        .isEqualTo(Decision.accept(stated(3)));
    assertThat(StateCentreRule.decide(staff(4), new CentreState.Stated(stated(3))))
        .isEqualTo(Decision.accept(stated(4)));
  }

  @Test
  void theSameStatementAgainChangesNothing() {
    assertThat(StateCentreRule.decide(staff(3), new CentreState.Stated(stated(3))))
        .isEqualTo(Decision.alreadySo());
  }
}
