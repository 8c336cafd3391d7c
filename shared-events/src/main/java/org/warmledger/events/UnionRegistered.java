package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** A union took its place in the tree. */
public record UnionRegistered(
    UnionCode code, String name, UnionPath path, UnionLevel level, LocalDate occurredOn)
    implements UnionEvent {}
