package org.warmledger.command.applications.refuseapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.RefusalGround;

/** An application is refused where it is. */
class RefuseApplicationTest {

  private static Decision<ApplicationEvent> refuse(
      ApplicationState state, StaffId by, LocalDate on) {
    return RefuseApplicationRule.decide(
        new RefuseApplication(APPLICATION, RefusalGround.NEAR_MISS, WHY, by, on), state);
  }

  @Test
  void atWhateverStep() {
    assertThat(refuse(given(made()), REVIEWER, MADE))
        .isEqualTo(Decision.accept(refused(ApplicationStep.FIRST_REVIEW, MADE)));
    assertThat(refuse(noticed(), REVIEWER, TO))
        .isEqualTo(Decision.accept(refused(ApplicationStep.APPROVAL, TO)));
    assertThat(refuse(noticed(), REVIEWER, CHECKED)).isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void onceOnly() {
    ApplicationState refused = given(made(), refused(ApplicationStep.FIRST_REVIEW, MADE));
    assertThat(refuse(refused, REVIEWER, MADE)).isEqualTo(Decision.alreadySo());
    assertThat(refuse(refused, SECOND, MADE)).isEqualTo(Decision.reject(APPLICATION_ENDED));
    assertThat(refuse(given(), REVIEWER, MADE)).isEqualTo(Decision.reject(APPLICATION_NOT_FOUND));
  }
}
