package org.warmledger.command.applications.reviewapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;

/** The review comes first, and once. */
class ReviewApplicationTest {

  private static Decision<ApplicationEvent> review(
      ApplicationState state, StaffId by, LocalDate on) {
    return ReviewApplicationRule.decide(new ReviewApplication(APPLICATION, WHY, by, on), state);
  }

  @Test
  void ofWhatWasTakenDown() {
    assertThat(review(given(made()), REVIEWER, REVIEWED)).isEqualTo(Decision.accept(reviewed()));
    assertThat(review(given(), REVIEWER, REVIEWED))
        .isEqualTo(Decision.reject(APPLICATION_NOT_FOUND));
  }

  @Test
  void notBeforeItWasMade() {
    assertThat(review(given(made()), REVIEWER, MADE.minusDays(1)))
        .isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void onceOnly() {
    ApplicationState reviewed = given(made(), reviewed());
    assertThat(review(reviewed, REVIEWER, REVIEWED)).isEqualTo(Decision.alreadySo());
    assertThat(review(reviewed, SECOND, REVIEWED)).isEqualTo(Decision.reject(STEP_OUT_OF_ORDER));
  }

  @Test
  void notOfWhatHasEnded() {
    for (ApplicationState ended :
        new ApplicationState[] {
          given(made(), withdrawn()),
          given(made(), reviewed(), surveyed(), checked(), published(), approved())
        }) {
      assertThat(review(ended, REVIEWER, APPROVED)).isEqualTo(Decision.reject(APPLICATION_ENDED));
    }
  }
}
