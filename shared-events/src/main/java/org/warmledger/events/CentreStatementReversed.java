package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/**
 * How a centre is set up had been stated wrongly: what was stated before it holds again (C29).
 *
 * @param statement sequence of the statement that this takes back
 * @param statedOn its business date
 */
public record CentreStatementReversed(
    UnionPath union,
    long statement,
    LocalDate statedOn,
    String reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements CentreEvent {}
