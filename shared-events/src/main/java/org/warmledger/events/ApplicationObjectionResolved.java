package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** An objection to an application was looked into, and upheld or dismissed. */
public record ApplicationObjectionResolved(
    ApplicationId applicationId,
    UnionPath union,
    ObjectionId objectionId,
    ObjectionOutcome outcome,
    Personal<Note> reason,
    StaffId resolvedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
