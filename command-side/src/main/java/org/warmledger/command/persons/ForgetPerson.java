package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Note;

/** State that a person was erased. */
public record ForgetPerson(PersonId person, Note reason, LocalDate occurredOn) {}
