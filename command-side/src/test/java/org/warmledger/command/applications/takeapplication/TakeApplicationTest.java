package org.warmledger.command.applications.takeapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.values.Household;

/** An application is taken down once, under a number of its own. */
class TakeApplicationTest {

  private static Decision<ApplicationEvent> take(ApplicationState state, LocalDate on) {
    Household household = Samples.household();
    return TakeApplicationRule.decide(
        new TakeApplication(
            APPLICATION,
            Samples.COUNTY,
            ApplicationSource.IN_PERSON,
            Samples.hardship(),
            household,
            WHY,
            TAKER,
            on),
        state);
  }

  @Test
  void itsNumberSaysUnionAndDay() {
    assertThat(take(given(), MADE)).isEqualTo(Decision.accept(made()));
  }

  @Test
  void onceOnly() {
    assertThat(take(given(made()), MADE)).isEqualTo(Decision.alreadySo());
    assertThat(take(noticed(), MADE)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void ofNobodyWhoWasNotBorn() {
    assertThat(take(given(), LocalDate.of(1986, 4, 1))).isEqualTo(Decision.reject(BORN_AFTERWARDS));
  }
}
