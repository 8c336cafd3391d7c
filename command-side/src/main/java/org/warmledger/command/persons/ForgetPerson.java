package org.warmledger.command.persons;

import java.time.LocalDate;
import org.warmledger.events.ids.PersonId;

/** State that a person was erased. */
public record ForgetPerson(PersonId person, LocalDate occurredOn) {}
