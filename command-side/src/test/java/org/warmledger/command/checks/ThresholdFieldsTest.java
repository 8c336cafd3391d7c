package org.warmledger.command.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.WrongFields;

/** Days for C18 may be 1 to 250 working days, and nothing else may be set. */
class ThresholdFieldsTest {

  private record Sent() {}

  private static List<String> wrong(Map<String, Long> given) {
    Fields fields = Fields.of(new Sent(), LocalDate.of(2026, 1, 20));
    ThresholdFields.check(fields, CheckCode.C18_PAPER_GAP.thresholds(Threshold.Use.CHECK), given);
    return WrongFields.of(() -> fields.finish(() -> "sound"));
  }

  @Test
  void whatLiesWithinItsBoundsMayBeSet() {
    assertThat(wrong(Map.of("workingDays", 1L))).isEmpty();
    assertThat(wrong(Map.of("workingDays", 250L))).isEmpty();
    assertThat(wrong(Map.of())).isEmpty();
  }

  @Test
  void whatLiesBeyondIsRefusedByItsName() {
    assertThat(wrong(Map.of("workingDays", 0L)))
        .containsExactly("/thresholds/workingDays TOO_SMALL");
    assertThat(wrong(Map.of("workingDays", 251L)))
        .containsExactly("/thresholds/workingDays TOO_LARGE");
    assertThat(wrong(Collections.singletonMap("workingDays", null)))
        .containsExactly("/thresholds/workingDays REQUIRED");
  }

  @Test
  void whatTheCheckDoesNotGoByIsRefused() {
    assertThat(wrong(Map.of("days", 30L))).containsExactly("/thresholds MALFORMED");
  }
}
