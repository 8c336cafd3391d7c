package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** What an application says and brings was looked through (初审). */
public record ApplicationReviewed(
    ApplicationId applicationId,
    UnionPath union,
    Personal<Note> note,
    StaffId reviewedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
