package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;

/**
 * A check that goes by the calendar was run for a day.
 *
 * @param subjects how many were looked at
 * @param hits how many findings were open afterwards
 */
public record CheckRan(UnionPath union, String code, long subjects, long hits, LocalDate occurredOn)
    implements CheckEvent {}
