package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/**
 * What a union was registered with was wrong: its name and level are these from the beginning. Its
 * place stays. The next amendment takes it back.
 *
 * @param phone of its office from now on, or none
 */
public record UnionAmended(
    UnionCode code,
    String name,
    UnionPath path,
    UnionLevel level,
    Optional<String> phone,
    String reason,
    LocalDate occurredOn)
    implements UnionEvent {}
