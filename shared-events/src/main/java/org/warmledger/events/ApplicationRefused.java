package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.RefusalGround;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * An application was refused, at whatever step it was.
 *
 * @param step that it had come to
 */
public record ApplicationRefused(
    ApplicationId applicationId,
    UnionPath union,
    ApplicationStep step,
    RefusalGround ground,
    Personal<Note> reason,
    StaffId refusedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
