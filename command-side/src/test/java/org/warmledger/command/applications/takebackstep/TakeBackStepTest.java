package org.warmledger.command.applications.takebackstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.lists.ApplicationStep;

/** Steps are taken back from the last on, and done anew. */
class TakeBackStepTest {

  private static Decision<ApplicationEvent> takeBack(
      ApplicationState state, ApplicationStep step, LocalDate on) {
    return TakeBackStepRule.decide(new TakeBackStep(APPLICATION, step, WHY, APPROVER, on), state);
  }

  @Test
  void theLastOne() {
    ApplicationState surveyed = given(made(), reviewed(), surveyed());
    assertThat(takeBack(surveyed, ApplicationStep.HOME_SURVEY, CHECKED))
        .isEqualTo(Decision.accept(reversed(ApplicationStep.HOME_SURVEY, CHECKED)));
    assertThat(takeBack(surveyed, ApplicationStep.FIRST_REVIEW, CHECKED))
        .isEqualTo(Decision.reject(FACT_RESTED_ON));
    assertThat(takeBack(surveyed, ApplicationStep.MEANS_CHECK, CHECKED))
        .isEqualTo(Decision.reject(NOTHING_TO_TAKE_BACK));
    assertThat(takeBack(surveyed, ApplicationStep.HOME_SURVEY, MADE))
        .isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void andItIsNextAgain() {
    ApplicationState back =
        given(made(), reviewed(), surveyed(), reversed(ApplicationStep.HOME_SURVEY, CHECKED));
    assertThat(back).isEqualTo(given(made(), reviewed()));
  }

  @Test
  void nothingOfWhatHasEnded() {
    ApplicationState onFile =
        given(made(), reviewed(), surveyed(), checked(), published(), approved());
    assertThat(takeBack(onFile, ApplicationStep.PUBLIC_NOTICE, APPROVED))
        .isEqualTo(Decision.reject(APPLICATION_ENDED));
  }
}
