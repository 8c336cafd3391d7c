package org.warmledger.command.applications.approveapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;

/** Somebody else approves, after the notice, of a household that nothing excludes. */
class ApproveApplicationTest {

  private static Decision<ApplicationEvent> approve(
      ApplicationState state, StaffId by, LocalDate on) {
    return ApproveApplicationRule.decide(new ApproveApplication(APPLICATION, WHY, by, on), state);
  }

  @Test
  void afterTheNotice() {
    assertThat(approve(noticed(), APPROVER, APPROVED)).isEqualTo(Decision.accept(approved()));
    assertThat(approve(noticed(), APPROVER, TO)).isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
  }

  @Test
  void byAnotherThanFoundWhatItRestsOn() {
    for (StaffId own : new StaffId[] {REVIEWER, SURVEYOR, SECOND, CHECKER}) {
      assertThat(approve(noticed(), own, APPROVED))
          .as(own.value())
          .isEqualTo(Decision.reject(C13_SAME_HANDS));
    }
    assertThat(approve(noticed(), PUBLISHER, APPROVED)).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void notWhatIsExcluded() {
    ApplicationState excluded =
        given(made(), reviewed(), surveyed(), checked(Exclusion.VEHICLE), published());
    assertThat(approve(excluded, APPROVER, APPROVED)).isEqualTo(Decision.reject(C20_EXCLUSION));
  }

  @Test
  void notWhileAnObjectionIsInTheWay() {
    assertThat(approve(noticed(objected()), APPROVER, APPROVED))
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
    assertThat(approve(noticed(objected(), resolved(ObjectionOutcome.UPHELD)), APPROVER, APPROVED))
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
    assertThat(
            approve(noticed(objected(), resolved(ObjectionOutcome.DISMISSED)), APPROVER, APPROVED))
        .isEqualTo(Decision.accept(approved()));
  }

  @Test
  void nothingIsSkipped() {
    assertThat(approve(given(made(), reviewed(), surveyed(), checked()), APPROVER, APPROVED))
        .isEqualTo(Decision.reject(STEP_OUT_OF_ORDER));
  }

  @Test
  void onceOnly() {
    ApplicationState onFile =
        given(made(), reviewed(), surveyed(), checked(), published(), approved());
    assertThat(approve(onFile, APPROVER, APPROVED)).isEqualTo(Decision.alreadySo());
    assertThat(approve(onFile, TAKER, APPROVED)).isEqualTo(Decision.reject(APPLICATION_ENDED));
  }
}
