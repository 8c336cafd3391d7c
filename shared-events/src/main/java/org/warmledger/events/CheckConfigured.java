package org.warmledger.events;

import java.time.LocalDate;
import java.util.Map;
import org.warmledger.events.ids.UnionPath;

/**
 * A union set the thresholds of a check for itself and those below it, from a day on.
 *
 * @param code of the check
 * @param thresholds by name, whole numbers (days, fen, times)
 * @param from first day on which they hold
 */
public record CheckConfigured(
    UnionPath union,
    String code,
    Map<String, Long> thresholds,
    LocalDate from,
    String reason,
    LocalDate occurredOn)
    implements CheckSetting {}
