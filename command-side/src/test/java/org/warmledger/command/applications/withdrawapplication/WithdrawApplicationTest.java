package org.warmledger.command.applications.withdrawapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;

/** An application is withdrawn while it is underway. */
class WithdrawApplicationTest {

  private static Decision<ApplicationEvent> withdraw(ApplicationState state, StaffId by) {
    return WithdrawApplicationRule.decide(
        new WithdrawApplication(APPLICATION, WHY, by, REVIEWED), state);
  }

  @Test
  void whileItIsUnderway() {
    assertThat(withdraw(given(made()), TAKER)).isEqualTo(Decision.accept(withdrawn()));
    assertThat(withdraw(noticed(), TAKER)).isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
    assertThat(withdraw(given(), TAKER)).isEqualTo(Decision.reject(APPLICATION_NOT_FOUND));
  }

  @Test
  void onceOnly() {
    assertThat(withdraw(given(made(), withdrawn()), TAKER)).isEqualTo(Decision.alreadySo());
    assertThat(withdraw(given(made(), withdrawn()), SECOND))
        .isEqualTo(Decision.reject(APPLICATION_ENDED));
  }
}
