package org.warmledger.events;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Dependants;

/**
 * A person of this household was erased: every reader drops what it still holds of them.
 *
 * @param dependants how many had depended on the worker: what nobody can count any more; before
 *     that was said, none
 */
public record CasePersonErased(
    CaseId caseId,
    UnionPath union,
    PersonId person,
    Optional<Dependants> dependants,
    LocalDate occurredOn)
    implements CaseEvent {}
