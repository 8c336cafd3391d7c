package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/**
 * A union declared its go-live day (启用日): from then on this ledger is its book.
 *
 * @param occurredOn the day on which it was declared
 */
public record GoLiveDeclared(
    UnionCode code, UnionPath path, LocalDate goLiveOn, LocalDate occurredOn)
    implements UnionEvent {}
