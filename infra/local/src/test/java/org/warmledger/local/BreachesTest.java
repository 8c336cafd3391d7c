package org.warmledger.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.warmledger.walls.Breaches;

/** Each wall of the whole falls where it is breached. */
class BreachesTest {

  @Component
  static class Planted {}

  private static final class Another {
    @Component
    static class Planted {}
  }

  @Test
  void everyWallFallsWhereItIsBreached() {
    Breaches breaches =
        Breaches.ofThisModule()
            .of("beansHaveNamesOfTheirOwn", Planted.class, Another.Planted.class);
    assertThat(breaches.unnoticed()).isEmpty();
  }
}
