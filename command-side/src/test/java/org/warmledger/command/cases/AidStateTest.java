package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CaseAided;
import org.warmledger.events.Like;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;

class AidStateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final StaffId CLERK = new StaffId("caseworker@410803");
  private static final StaffId SUPERVISOR = new StaffId("supervisor@410803");
  private static final AidTerms TERMS = Like.sample(CaseAided.class).made().terms();

  @Test
  void whatWaitsNeededAnOpenFileWhenItWasProposed() {
    assertThat(new AidState.Proposed(TERMS, CLERK, DAY).neededOn()).contains(DAY);
    assertThat(
            new AidState.FundsRefused(TERMS, CLERK, DAY, "C22_OVERDRAWN", Optional.empty())
                .neededOn())
        .contains(DAY);
    assertThat(new AidState.Lapsed(DAY).neededOn()).isEmpty();
  }

  @Test
  void whatIsOnTheWayTellsWhoseHandsItWentThrough() {
    AidState approved = new AidState.Approved(TERMS, CLERK, SUPERVISOR, DAY, DAY, Optional.empty());
    AidState refused =
        new AidState.FundsRefused(TERMS, CLERK, DAY, "C22_OVERDRAWN", Optional.empty());
    AidState proposed = new AidState.Proposed(TERMS, CLERK, DAY);
    AidState funded =
        new AidState.Funded(
            TERMS,
            CLERK,
            SUPERVISOR,
            DAY,
            new FundCode("F-1"),
            new CommitmentId("commitment-1"),
            DAY);
    assertThat(proposed.onTheWay()).containsExactly(CLERK);
    assertThat(refused.onTheWay()).containsExactly(CLERK);
    assertThat(approved.onTheWay()).containsExactlyInAnyOrder(CLERK, SUPERVISOR);
    assertThat(funded.onTheWay()).containsExactlyInAnyOrder(CLERK, SUPERVISOR);
    assertThat(new AidState.Lapsed(DAY).onTheWay()).isEmpty();
    assertThat(proposed.proposer()).contains(CLERK);
    assertThat(refused.proposer()).contains(CLERK);
    assertThat(approved.proposer()).as("it waits for none").isEmpty();
  }

  @Test
  void whatWaitsStillAsksForWhatItIsToGive() {
    assertThat(new AidState.Proposed(TERMS, CLERK, DAY).asked()).contains(TERMS);
    assertThat(
            new AidState.FundsRefused(TERMS, CLERK, DAY, "C22_OVERDRAWN", Optional.empty()).asked())
        .contains(TERMS);
    assertThat(new AidState.Rejected(CLERK).asked()).isEmpty();
  }
}
