package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** The first fund since its go-live day was opened for a union: the day stays what it is. */
public record BooksBegun(UnionCode code, UnionPath path, FundCode fund, LocalDate occurredOn)
    implements UnionEvent {}
