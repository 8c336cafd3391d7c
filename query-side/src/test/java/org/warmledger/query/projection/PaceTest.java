package org.warmledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final int THIRD = 3;
  private static final long GOAL = 5_500;

  private final Pace pace = new Pace();

  private void seen(int generation, int second, long events) {
    pace.note(generation, far(events, GOAL), TimeUnit.SECONDS.toNanos(second));
  }

  private static HowFar far(long done, long goal) {
    return new HowFar(HowFar.Phase.BY_POSITION, done, goal);
  }

  private Optional<Long> perSecond(int generation) {
    return pace.perSecond(generation, HowFar.Phase.BY_POSITION);
  }

  private Underway at(long done) {
    Generation built =
        new Generation(
            "probe",
            THIRD,
            Generation.State.FILLING,
            List.of(new IndexDefinition("probe", 1)),
            Generation.Compared.SAMPLED,
            Optional.empty());
    return Underway.of(built, far(done, GOAL), perSecond(THIRD));
  }

  @Test
  void whoeverHasReadAThousandASecondNeedsFourSecondsForTheRest() {
    seen(THIRD, 0, 0);
    assertThat(at(0).secondsLeft()).isEmpty();
    seen(THIRD, 2, 2_000);
    assertThat(at(2_000).eventsPerSecond()).hasValue(1_000L);
    assertThat(at(2_000).secondsLeft()).hasValue(4L);
    assertThat(at(GOAL).secondsLeft()).isEmpty();
  }

  @Test
  void onlyTheLastHalfMinuteCounts() {
    seen(THIRD, 0, 0);
    seen(THIRD, 60, 1_000);
    assertThat(perSecond(THIRD)).isEmpty();
    seen(THIRD, 80, 3_000);
    assertThat(perSecond(THIRD)).hasValue(100L);
    seen(THIRD, 100, 3_000);
    assertThat(at(3_000).secondsLeft()).isEmpty();
  }

  @Test
  void anotherGenerationAndOneThatBeginsAgainHaveAPaceOfTheirOwn() {
    seen(THIRD, 0, 0);
    seen(THIRD, 1, 1_000);
    assertThat(perSecond(THIRD + 1)).isEmpty();
    seen(THIRD, 2, 10);
    assertThat(perSecond(THIRD)).isEmpty();
    seen(THIRD, 3, 20);
    assertThat(pace.perSecond(THIRD, HowFar.Phase.CATCHING_UP)).isEmpty();
    seen(THIRD + 1, 4, 30);
    assertThat(perSecond(THIRD)).isEmpty();
  }
}
