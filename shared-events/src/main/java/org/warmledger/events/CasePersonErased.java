package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;

/** A person of this household was erased: every reader drops what it still holds of them. */
public record CasePersonErased(
    CaseId caseId, UnionPath union, PersonId person, LocalDate occurredOn) implements CaseEvent {}
