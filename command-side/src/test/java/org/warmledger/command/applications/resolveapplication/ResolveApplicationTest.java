package org.warmledger.command.applications.resolveapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ObjectionOutcome;

/** Another looks into an objection; what is said of it last holds. */
class ResolveApplicationTest {

  private static Decision<ApplicationEvent> resolve(
      ApplicationState state, ObjectionOutcome outcome, StaffId by) {
    return ResolveApplicationRule.decide(
        new ResolveApplication(APPLICATION, OBJECTION, outcome, WHY, by, TO), state);
  }

  @Test
  void byAnotherThanFoundWhatItIsAbout() {
    ApplicationState objected = noticed(objected());
    assertThat(resolve(objected, ObjectionOutcome.DISMISSED, APPROVER))
        .isEqualTo(Decision.accept(resolved(ObjectionOutcome.DISMISSED)));
    assertThat(resolve(objected, ObjectionOutcome.DISMISSED, SURVEYOR))
        .isEqualTo(Decision.reject(C13_SAME_HANDS));
    assertThat(resolve(noticed(), ObjectionOutcome.DISMISSED, APPROVER))
        .isEqualTo(Decision.reject(OBJECTION_NOT_FOUND));
  }

  @Test
  void anewIfItWasWrong() {
    ApplicationState upheld = noticed(objected(), resolved(ObjectionOutcome.UPHELD));
    assertThat(resolve(upheld, ObjectionOutcome.UPHELD, APPROVER)).isEqualTo(Decision.alreadySo());
    assertThat(resolve(upheld, ObjectionOutcome.DISMISSED, APPROVER))
        .isEqualTo(Decision.accept(resolved(ObjectionOutcome.DISMISSED)));
  }
}
