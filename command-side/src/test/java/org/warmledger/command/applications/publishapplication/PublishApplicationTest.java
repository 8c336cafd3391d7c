package org.warmledger.command.applications.publishapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.applications.ApplicationStory.*;
import static org.warmledger.command.decision.RejectionCode.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;

/** A notice lasts its working days, and the ledger writes it. */
class PublishApplicationTest {

  private static final NoticeTerm FIVE = new NoticeTerm(5, WorkingDays.plain());

  private static Decision<ApplicationEvent> publish(
      ApplicationState state, LocalDate from, Optional<LocalDate> to) {
    return PublishApplicationRule.decide(
        new PublishApplication(APPLICATION, from, to, PUBLISHER, PUBLISHED), state, FIVE);
  }

  private static ApplicationState checkedOnly() {
    return given(made(), reviewed(), surveyed(), checked());
  }

  @Test
  void untilTheLastDayThatItTakes() {
    assertThat(publish(checkedOnly(), FROM, Optional.empty()))
        .isEqualTo(Decision.accept(published()));
    assertThat(publish(checkedOnly(), FROM, Optional.of(TO)))
        .isEqualTo(Decision.accept(published()));
  }

  @Test
  void notADayLess() {
    assertThat(publish(checkedOnly(), FROM, Optional.of(TO.minusDays(1))))
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
    assertThat(publish(checkedOnly(), FROM.minusDays(2), Optional.of(TO.minusDays(1))))
        .as("a weekend counts for nothing")
        .isEqualTo(Decision.reject(C12_NOTICE_TOO_SHORT));
  }

  @Test
  void notBeforeTheMeansWereChecked() {
    assertThat(publish(checkedOnly(), CHECKED.minusDays(1), Optional.of(TO)))
        .isEqualTo(Decision.reject(DATE_OUT_OF_ORDER));
    assertThat(publish(given(made(), reviewed(), surveyed()), FROM, Optional.empty()))
        .isEqualTo(Decision.reject(STEP_OUT_OF_ORDER));
  }
}
