package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The last step of an application was taken back: it is to be done anew.
 *
 * @param step that was taken back
 */
public record ApplicationStepReversed(
    ApplicationId applicationId,
    UnionPath union,
    ApplicationStep step,
    Personal<Note> reason,
    StaffId reversedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
