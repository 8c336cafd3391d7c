package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseAided;
import org.warmledger.events.Like;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;

class AidStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final StaffId CLERK = new StaffId("caseworker@410803");
  private static final AidTerms TERMS = Like.sample(CaseAided.class).made().terms();

  @Test
  void whatWaitsNeededAnOpenFileWhenItWasProposed() {
    assertThat(new AidState.Proposed(TERMS, CLERK, DAY).neededOn()).contains(DAY);
    assertThat(new AidState.FundsRefused(TERMS, CLERK, DAY, "C22_OVERDRAWN").neededOn())
        .contains(DAY);
    assertThat(new AidState.Lapsed(DAY).neededOn()).isEmpty();
  }

  @Test
  void whatWaitsStillAsksForWhatItIsToGive() {
    assertThat(new AidState.Proposed(TERMS, CLERK, DAY).asked()).contains(TERMS);
    assertThat(new AidState.FundsRefused(TERMS, CLERK, DAY, "C22_OVERDRAWN").asked())
        .contains(TERMS);
    assertThat(new AidState.Rejected(CLERK).asked()).isEmpty();
  }
}
