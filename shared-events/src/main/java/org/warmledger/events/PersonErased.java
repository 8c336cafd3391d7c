package org.warmledger.events;

import java.time.LocalDate;

/** A person was erased: the key that opens the personal data was destroyed. */
public record PersonErased(PersonId person, Personal<Note> reason, LocalDate occurredOn)
    implements PersonEvent {}
