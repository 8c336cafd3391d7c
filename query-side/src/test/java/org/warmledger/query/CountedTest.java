package org.warmledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.warmledger.walls.Counted;
import org.warmledger.walls.House;

/** The list of what is made wrong to see whether a test notices fits the forms. */
class CountedTest {

  private static final JavaClasses HOUSE = House.in("org.warmledger.query");

  @Test
  void everyPatternFitsSomething() {
    assertThat(Counted.mutants(HOUSE).patterns()).isNotEmpty();
    assertThat(Counted.mutants(HOUSE).idle()).isEmpty();
  }
}
