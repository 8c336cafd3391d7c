package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.ThresholdFields;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;

/**
 * Which thresholds to try, over which period.
 *
 * @param thresholds by name; what is not named stays as it is in force
 */
record TrialBody(
    Optional<Map<String, Long>> thresholds, Optional<LocalDate> from, Optional<LocalDate> to) {

  /** What is tried, or a refusal naming every wrong field. */
  Map<String, Long> checked(CheckCode code, LocalDate today) {
    Fields fields = new Fields(today);
    Map<String, Long> given = thresholds.orElse(Map.of());
    ThresholdFields.check(
        fields, Arrays.stream(Threshold.Use.values()).flatMap(code::thresholds), given);
    fields.wrongIf(
        from.isPresent() && to.filter(from.get()::isAfter).isPresent(), "/to", FieldCode.TOO_SMALL);
    return fields.finish(() -> given);
  }

  boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
