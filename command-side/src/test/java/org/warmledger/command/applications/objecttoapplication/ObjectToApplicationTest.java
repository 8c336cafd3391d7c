package org.warmledger.command.applications.objecttoapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;

/** Somebody objects to what was published. */
class ObjectToApplicationTest {

  private static Decision<ApplicationEvent> object(ApplicationState state, LocalDate on) {
    return ObjectToApplicationRule.decide(
        new ObjectToApplication(APPLICATION, OBJECTION, WHY, on), state);
  }

  @Test
  void whileTheNoticeWaits() {
    assertThat(object(noticed(), FROM)).isEqualTo(Decision.accept(objected()));
    assertThat(object(noticed(objected()), FROM)).isEqualTo(Decision.alreadySo());
    assertThat(object(noticed(), CHECKED)).isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
  }

  @Test
  void notBeforeThereIsOneNorAfterwards() {
    assertThat(object(given(made(), reviewed(), surveyed(), checked()), FROM))
        .isEqualTo(Decision.reject(NOTICE_NOT_FOUND));
    assertThat(object(noticed(approved()), APPROVED)).isEqualTo(Decision.reject(APPLICATION_ENDED));
  }
}
