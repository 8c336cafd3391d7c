package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * An application was approved, by another hand than found what it rests on (C13), and the household
 * put on file.
 *
 * @param caseId the file
 */
public record ApplicationApproved(
    ApplicationId applicationId,
    UnionPath union,
    CaseId caseId,
    Personal<Note> note,
    StaffId approvedBy,
    LocalDate occurredOn)
    implements ApplicationEvent {}
