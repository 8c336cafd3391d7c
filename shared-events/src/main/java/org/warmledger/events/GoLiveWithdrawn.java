package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;

/** A go-live day was taken back, before any fund was opened. */
public record GoLiveWithdrawn(UnionCode code, UnionPath path, String reason, LocalDate occurredOn)
    implements UnionEvent {}
