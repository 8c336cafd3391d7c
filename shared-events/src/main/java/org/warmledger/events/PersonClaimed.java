package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;

/** A person came onto a file, as head or as member (C01, C02). */
public record PersonClaimed(PersonId person, CaseId caseId, ClaimRole role, LocalDate occurredOn)
    implements PersonEvent {}
