package org.warmledger.command.cases.eraseperson;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Note;

/** Erase a person from every event, document and backup. */
public record ErasePerson(@RoutingKey PersonId person, Note reason, LocalDate occurredOn) {}
