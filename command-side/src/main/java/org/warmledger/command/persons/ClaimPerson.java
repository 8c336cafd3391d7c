package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.CaseId;
import org.warmledger.events.ClaimRole;
import org.warmledger.events.PersonId;

/** Put a person on a file. */
public record ClaimPerson(PersonId person, CaseId caseId, ClaimRole role, LocalDate occurredOn) {}
