package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.CaseId;
import org.warmledger.events.PersonId;

/** Take a person off a file. */
public record ReleasePerson(PersonId person, CaseId caseId, LocalDate occurredOn) {}
