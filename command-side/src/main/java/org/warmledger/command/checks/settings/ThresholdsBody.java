package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.ThresholdFields;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Form;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;

/**
 * Thresholds of a check, as they are sent.
 *
 * @param from the first day on which they hold, tomorrow at the earliest: what was found stays
 *     found
 * @param union for which, and those below it: one below the caller's own
 */
record ThresholdsBody(
    @Required Optional<Map<String, Long>> thresholds,
    @Required Optional<LocalDate> from,
    @Required @Longest Optional<String> reason,
    @Form(value = UnionCode.FORM, example = "410803") Optional<String> union) {

  SetThresholds toCommand(CheckCode code, Optional<UnionPath> holder, LocalDate today) {
    Fields fields = Fields.of(this, today);
    Map<String, Long> given = thresholds.orElse(Map.of());
    ThresholdFields.check(fields, code.thresholds(Threshold.Use.CHECK), given);
    fields.wrongIf(
        from.filter(day -> !day.isAfter(today)).isPresent(), "/from", FieldCode.BEFORE_TOMORROW);
    fields.wrongIf(holder.isEmpty(), "/union", FieldCode.UNKNOWN_UNION);
    return fields.finish(
        () ->
            new SetThresholds(
                holder.orElseThrow(),
                code.name(),
                new TreeMap<>(given),
                from.orElseThrow(),
                Fields.said(reason),
                today));
  }
}
