package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ErasureWarning;

/**
 * A person was erased, by another than asked for it.
 *
 * @param warnings in spite of which it was done
 */
public record ErasureCarriedOut(
    ErasureId erasure,
    UnionPath union,
    PersonId person,
    List<ErasureWarning> warnings,
    StaffId carriedOutBy,
    LocalDate occurredOn)
    implements ErasureEvent {}
