package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** A refusal was taken back: the application goes on where it was. */
public record ApplicationRefusalReversed(
    ApplicationId applicationId,
    UnionPath union,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
