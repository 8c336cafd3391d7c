package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A person was erased: the key that opens the personal data was destroyed. */
public record PersonErased(PersonId person, Personal<Note> reason, LocalDate occurredOn)
    implements PersonEvent {}
