package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * A person was erased: the key that opens the personal data was destroyed.
 *
 * @param reason as it was said under that key, before it was asked for by a fact of its own ({@link
 *     ErasureAsked}); nobody reads it any more
 */
public record PersonErased(PersonId person, Personal<Note> reason, LocalDate occurredOn)
    implements PersonEvent {}
