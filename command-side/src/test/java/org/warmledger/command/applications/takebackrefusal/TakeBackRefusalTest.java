package org.warmledger.command.applications.takebackrefusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.lists.ApplicationStep;

/** What was refused by mistake goes on where it was. */
class TakeBackRefusalTest {

  private static Decision<ApplicationEvent> takeBack(ApplicationState state, LocalDate on) {
    return TakeBackRefusalRule.decide(new TakeBackRefusal(APPLICATION, WHY, APPROVER, on), state);
  }

  @Test
  void notBeforeItWasRefused() {
    ApplicationState refused =
        given(made(), reviewed(), refused(ApplicationStep.HOME_SURVEY, SURVEYED));
    assertThat(takeBack(refused, CHECKED)).isEqualTo(Decision.accept(refusalReversed(CHECKED)));
    assertThat(takeBack(refused, REVIEWED)).isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void andItGoesOn() {
    ApplicationState back =
        given(
            made(),
            reviewed(),
            refused(ApplicationStep.HOME_SURVEY, SURVEYED),
            refusalReversed(CHECKED));
    assertThat(back).isEqualTo(given(made(), reviewed()));
    assertThat(takeBack(back, CHECKED)).isEqualTo(Decision.reject(NOTHING_TO_TAKE_BACK));
  }

  @Test
  void onlyARefusal() {
    assertThat(takeBack(given(), CHECKED)).isEqualTo(Decision.reject(APPLICATION_NOT_FOUND));
    assertThat(takeBack(given(made(), withdrawn()), CHECKED))
        .isEqualTo(Decision.reject(NOTHING_TO_TAKE_BACK));
    assertThat(takeBack(noticed(approved()), APPROVED))
        .isEqualTo(Decision.reject(NOTHING_TO_TAKE_BACK));
  }
}
