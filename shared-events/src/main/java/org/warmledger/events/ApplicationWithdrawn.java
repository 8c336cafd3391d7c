package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/** Whoever applied does not want it any more. */
public record ApplicationWithdrawn(
    ApplicationId applicationId,
    UnionPath union,
    Personal<Note> reason,
    StaffId withdrawnBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
