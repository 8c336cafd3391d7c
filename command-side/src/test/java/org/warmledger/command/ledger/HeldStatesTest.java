package org.warmledger.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.warmledger.command.ledger.HeldStates.ReadUpTo;

class HeldStatesTest {

  private Optional<String> era = Optional.of("first");
  private final HeldStates states = new HeldStates(() -> era);

  private static ReadUpTo<String> upTo(long version) {
    return new ReadUpTo<>("state", version);
  }

  @Test
  void whatWasReadIsHeldUntilSomebodyIsErased() {
    states.hold("case-1", upTo(4), "first");
    assertThat(states.<String>of("case-1", "first")).contains(upTo(4));
    assertThat(states.of("case-1", "second")).isEmpty();
    assertThat(states.of("case-1", "first")).isEmpty();
  }

  @Test
  void nothingIsHeldWhileSomebodyIsErased() {
    assertThat(states.era()).contains("first");
    era = Optional.empty();
    assertThat(states.era()).isEmpty();
  }

  @Test
  void whatNobodyAskedForLongestMakesRoomByItsEvents() {
    states.hold("case-1", upTo(HeldStates.MOST / 2 - 1), "first");
    states.hold("case-2", upTo(HeldStates.MOST / 2 - 1), "first");
    assertThat(states.of("case-1", "first")).isPresent();
    states.hold("case-3", upTo(0), "first");
    assertThat(states.of("case-1", "first")).isPresent();
    assertThat(states.of("case-2", "first")).isEmpty();
    assertThat(states.of("case-3", "first")).isPresent();
  }

  @Test
  void aStreamIsTouchedFirstOnceInAUnitOfWork() {
    DefaultUnitOfWork.startAndGet(null)
        .executeWithResult(
            () -> {
              assertThat(HeldStates.isTouchedFirst("case-1")).isTrue();
              assertThat(HeldStates.isTouchedFirst("case-1")).isFalse();
              assertThat(HeldStates.isTouchedFirst("case-2")).isTrue();
              return true;
            });
  }
}
