package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Somebody objected to what a notice of an application says (异议). */
public record ApplicationObjected(
    ApplicationId applicationId,
    UnionPath union,
    ObjectionId objectionId,
    Personal<Note> objection,
    LocalDate occurredOn)
    implements ApplicationEvent {}
