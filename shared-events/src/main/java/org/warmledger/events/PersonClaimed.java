package org.warmledger.events;

import java.time.LocalDate;

/** A person came onto a file, as head or as member (C01, C02). */
public record PersonClaimed(PersonId person, CaseId caseId, ClaimRole role, LocalDate occurredOn)
    implements PersonEvent {}
