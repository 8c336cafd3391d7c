package org.warmledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.Counted;
import org.warmledger.walls.House;

/** The lists of what the build counts fit the contract. */
class CountedTest {

  private static final JavaClasses HOUSE = House.in("org.warmledger.events");

  @Test
  void everyPatternFitsSomething() {
    assertThat(Counted.branches(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.branches(HOUSE).idle()).isEmpty();
    assertThat(Counted.mutants(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.mutants(HOUSE).idle()).isEmpty();
  }
}
