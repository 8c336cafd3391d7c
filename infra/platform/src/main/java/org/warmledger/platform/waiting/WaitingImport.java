package org.warmledger.platform.waiting;

import java.time.Instant;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;

/**
 * An import that brings past money, and waits for another person to release it.
 *
 * @param kind what its rows are of
 * @param rows that would be taken; whoever decides is shown so many
 * @param fen what they hand over, goods at their value included
 */
public record WaitingImport(
    String importId,
    UnionCode union,
    String kind,
    StaffId sentBy,
    Instant sentAt,
    int rows,
    long fen) {}
