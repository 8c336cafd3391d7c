package org.warmledger.command.applications.surveyhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;

/** The home is surveyed once the application was reviewed. */
class SurveyHomeTest {

  private static Decision<ApplicationEvent> survey(ApplicationState state, LocalDate on) {
    return SurveyHomeRule.decide(
        new SurveyHome(APPLICATION, WHY, SURVEYOR, SECOND, SURVEYED, on), state);
  }

  @Test
  void afterTheReview() {
    assertThat(survey(given(made(), reviewed()), SURVEYED)).isEqualTo(Decision.accept(surveyed()));
    assertThat(survey(given(made()), SURVEYED)).isEqualTo(Decision.reject(STEP_OUT_OF_ORDER));
    assertThat(survey(given(made(), reviewed()), MADE))
        .isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void onceByTheSameTwo() {
    assertThat(survey(given(made(), reviewed(), surveyed()), SURVEYED))
        .isEqualTo(Decision.alreadySo());
  }
}
