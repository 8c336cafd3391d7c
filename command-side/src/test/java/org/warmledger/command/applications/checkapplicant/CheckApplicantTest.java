package org.warmledger.command.applications.checkapplicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.lists.Exclusion;

/** Means are checked once two people were in the home. */
class CheckApplicantTest {

  private static Decision<ApplicationEvent> check(ApplicationState state, Exclusion... found) {
    return CheckApplicantRule.decide(
        new CheckApplicant(APPLICATION, List.of(found), "SQ-1", WHY, CHECKER, CHECKED), state);
  }

  @Test
  void afterTheSurvey() {
    ApplicationState surveyed = given(made(), reviewed(), surveyed());
    assertThat(check(surveyed)).isEqualTo(Decision.accept(checked()));
    assertThat(check(surveyed, Exclusion.VEHICLE))
        .isEqualTo(Decision.accept(checked(Exclusion.VEHICLE)));
    assertThat(check(given(made(), reviewed()))).isEqualTo(Decision.reject(STEP_OUT_OF_ORDER));
  }
}
