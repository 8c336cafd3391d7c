package org.warmledger.query.statistics.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.warmledger.events.values.ServiceCounts;

/** Households, household-times, persons and person-times stay what they are. */
class CountsTest {

  @Test
  void everyNumberStaysInItsOwnUnit() {
    Counts counts = Counts.of(new ServiceCounts(20, 25, 60, 70, 2, 3, 8, 5, 4), 100);
    assertThat(counts).isEqualTo(new Counts(100, 20, 25, 60, 70, 2, 3, 8, 0, 5, 4));
  }

  @Test
  void migrantsOfMereTimesAreTimes() {
    Counts counts = Counts.of(new ServiceCounts(0, 0, 0, 50, 0, 0, 21, 0, 0), 0);
    assertThat(counts.migrants()).isZero();
    assertThat(counts.migrantTimes()).isEqualTo(21);
  }

  @Test
  void modelWorkersAreHouseholdsOnlyWhereHouseholdsWereCounted() {
    Counts counts = Counts.of(new ServiceCounts(0, 0, 9, 0, 0, 3, 0, 0, 0), 0);
    assertThat(counts.modelHouseholds()).isZero();
  }

  @Test
  void aVisitIsOneHouseholdOnceAndAnAidOnePersonOnce() {
    assertThat(Counts.visit(7).householdTimes()).isEqualTo(1);
    assertThat(Counts.visit(7).personTimes()).isEqualTo(1);
    assertThat(Counts.visit(7).households()).isZero();
    assertThat(Counts.aid(7).personTimes()).isEqualTo(1);
    assertThat(Counts.aid(7).persons()).isZero();
  }

  @Test
  void migrantsOfHouseholdsOrPersonsAreHeadsEvenWhereTimesWereCountedToo() {
    for (ServiceCounts heads :
        new ServiceCounts[] {
          new ServiceCounts(5, 9, 0, 0, 0, 0, 3, 0, 0),
          new ServiceCounts(0, 0, 5, 9, 0, 0, 3, 0, 0),
          new ServiceCounts(0, 0, 0, 0, 0, 0, 3, 0, 0)
        }) {
      assertThat(Counts.of(heads, 0).migrants()).isEqualTo(3);
      assertThat(Counts.of(heads, 0).migrantTimes()).isZero();
    }
    assertThat(Counts.of(new ServiceCounts(0, 5, 0, 0, 0, 0, 3, 0, 0), 0).migrantTimes())
        .isEqualTo(3);
  }
}
