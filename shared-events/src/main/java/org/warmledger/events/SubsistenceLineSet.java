package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;

/**
 * The subsistence line (低保标准) of an area from a day on.
 *
 * @param monthly per person
 */
public record SubsistenceLineSet(
    UnionPath union, Money monthly, LocalDate from, String reason, LocalDate occurredOn)
    implements CheckSetting {}
