package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CheckRan;
import org.warmledger.events.Samples;

/** A check that goes by the calendar runs once for a day. */
class RecordRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static RecordRun ran(String check, LocalDate on) {
    return new RecordRun(Samples.COUNTY, check, 10, 2, on);
  }

  @Test
  void eachCheckIsRecordedOnceForEachDay() {
    CheckRan fact = new CheckRan(Samples.COUNTY, "C25", 10, 2, DAY);
    RunsState never = new RunsState(Map.of());
    assertThat(RecordRunRule.decide(ran("C25", DAY), never)).isEqualTo(Decision.accept(fact));
    RunsState done = never.with(fact);
    assertThat(RecordRunRule.decide(ran("C25", DAY), done)).isEqualTo(Decision.alreadySo());
    assertThat(RecordRunRule.decide(ran("C25", DAY.plusDays(1)), done).orRefuse()).hasSize(1);
    assertThat(RecordRunRule.decide(ran("C26", DAY), done).orRefuse()).hasSize(1);
  }
}
