package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * A household asked to be put on file (建档申请).
 *
 * @param number by which people call it
 * @param takenBy who took it down
 */
public record ApplicationMade(
    ApplicationId applicationId,
    UnionPath union,
    String number,
    ApplicationSource source,
    Hardship hardship,
    Household household,
    Personal<Note> note,
    StaffId takenBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
