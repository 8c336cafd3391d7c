package org.warmledger.command.checks.settings;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.UnionPath;

/**
 * State that a check was run for a day.
 *
 * @param subjects how many were looked at
 * @param hits how many findings were open afterwards
 */
public record RecordRun(
    @RoutingKey UnionPath union, String code, long subjects, long hits, LocalDate occurredOn) {}
