package org.warmledger.events;

import java.time.LocalDate;

/** A person of this household was erased: every reader drops what it still holds of them. */
public record CasePersonErased(
    CaseId caseId, UnionPath union, PersonId person, LocalDate occurredOn) implements CaseEvent {}
