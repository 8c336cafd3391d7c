package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.Note;
import org.warmledger.events.PersonId;

/** State that a person was erased. */
public record ForgetPerson(PersonId person, Note reason, LocalDate occurredOn) {}
