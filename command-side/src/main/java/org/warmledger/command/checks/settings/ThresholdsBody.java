package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.ThresholdFields;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Longest;

/**
 * Thresholds of a check, as they are sent.
 *
 * @param from the first day on which they hold; may lie ahead or behind
 * @param union for which, and those below it; the caller's own unless stated
 */
record ThresholdsBody(
    Optional<Map<String, Long>> thresholds,
    Optional<LocalDate> from,
    @Longest Optional<String> reason,
    Optional<String> union) {

  SetThresholds toCommand(CheckCode code, Optional<UnionPath> holder, LocalDate today) {
    Fields fields = new Fields(today);
    Map<String, Long> given = thresholds.orElse(Map.of());
    ThresholdFields.check(fields, code.thresholds(Threshold.Use.CHECK), given);
    fields.wrongIf(given.isEmpty(), "/thresholds", FieldCode.REQUIRED);
    Supplier<LocalDate> first = fields.required("/from", from);
    Supplier<String> why = fields.openReason(reason, ThresholdsBody.class);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    return fields.finish(
        () ->
            new SetThresholds(
                holder.orElseThrow(),
                code.name(),
                new TreeMap<>(given),
                first.get(),
                why.get(),
                today));
  }
}
