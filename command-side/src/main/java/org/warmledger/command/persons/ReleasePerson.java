package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;

/** Take a person off a file. */
public record ReleasePerson(PersonId person, CaseId caseId, LocalDate occurredOn) {}
