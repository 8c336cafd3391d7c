package org.warmledger.command.programme;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CentreStated;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.LeadBody;

class CentreTest {

  private final FixtureConfiguration<Centre> centre = new AggregateTestFixture<>(Centre.class);

  private static StateCentre staff(int persons) {
    return new StateCentre(
        new CentreStated(
            Samples.COUNTY, persons, 120, LeadBody.UNION_ALONE, true, LocalDate.of(2026, 1, 20)));
  }

  @Test
  void aCentreIsStatedAndStatedAnew() {
    centre.givenNoPriorActivity().when(staff(3)).expectEvents(staff(3).fact());
    centre.given(staff(3).fact()).when(staff(4)).expectEvents(staff(4).fact());
  }

  @Test
  void theSameStatementAgainChangesNothing() {
    centre
        .given(staff(3).fact())
        .when(staff(3))
        .expectNoEvents()
        .expectSuccessfulHandlerExecution();
  }
}
