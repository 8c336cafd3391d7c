package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.ClaimRole;

/** Put a person on a file. */
public record ClaimPerson(PersonId person, CaseId caseId, ClaimRole role, LocalDate occurredOn) {}
