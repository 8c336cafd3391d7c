package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/**
 * A union took its place in the tree.
 *
 * @param phone of its office, for whoever has to ask it
 */
public record UnionRegistered(
    UnionCode code,
    String name,
    UnionPath path,
    UnionLevel level,
    Optional<String> phone,
    LocalDate occurredOn)
    implements UnionEvent {}
