package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

/** A person left a file: it was closed, or the household changed. */
public record PersonReleased(PersonId person, CaseId caseId, LocalDate occurredOn)
    implements PersonEvent {}
